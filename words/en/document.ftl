# What is alike in all Word files.

document-date = { DATE($day) }
document-page = Page
document-sources = Sources
