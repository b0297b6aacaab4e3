UPDATE report SET text = 'p1';
