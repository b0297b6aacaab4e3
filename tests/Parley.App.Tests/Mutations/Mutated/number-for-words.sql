UPDATE reading SET body = 5 WHERE number = 1;
