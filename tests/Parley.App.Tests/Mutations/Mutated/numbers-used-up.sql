UPDATE report SET number = 2147483647 WHERE number = 3;
UPDATE reading SET report = 2147483647 WHERE report = 3;
UPDATE claim SET report = 2147483647 WHERE report = 3;
UPDATE decision SET number = 2147483647 WHERE number = 3;
