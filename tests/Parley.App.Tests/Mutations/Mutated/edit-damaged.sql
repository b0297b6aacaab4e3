UPDATE decision SET body = replace(body, '\":null', '\":nul') WHERE verb = 'edit';
