# Det som är lika i alla Word-filer.

document-date = { DATE($day) }
document-page = Sida
document-sources = Källor
