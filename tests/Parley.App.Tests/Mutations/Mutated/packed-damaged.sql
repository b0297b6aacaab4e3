UPDATE reading SET body = x'00ff' WHERE number = 2;
