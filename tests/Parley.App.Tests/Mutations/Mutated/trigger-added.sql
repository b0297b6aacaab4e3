CREATE TRIGGER helpful AFTER INSERT ON decision BEGIN DELETE FROM claim; UPDATE item SET member = 'x'; END;
