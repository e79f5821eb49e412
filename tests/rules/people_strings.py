"""Made-up strings of the kinds that turn up in texts people paste, and strings that only look like them.

Nobody has these numbers, names or addresses.
"""

# Each is a trace of a person.
TRACES = [
    # Swedish numbers
    "0430-150 00", "070-123 45 67", "0701234567", "070 123 45 67", "070.123.45.67", "(0176) 710 00", "0176/71 00 00",
    "08-123 456 78", "08-12 34 56", "+46 70 123 45 67", "+46 (0)70-123 45 67", "+46701234567", "(+46) 430 150 00",
    "0046 430 150 00", "070-123-45-67", "073 - 123 45 67", "076 12 34 567", "020-12 34 56",
    # other separators
    "070_123_45_67", "070*123*45*67", "070•123•45•67", "070|123|45|67", "070'123'45'67", "070,123,45,67",
    "0 7 0 1 2 3 4 5 6 7", "(070) 1234567", "０７０-１２３ ４５ ６７", "070 / 123 45 67", "070 (123) 45 67",
    "070\u2011123\u202f45\u00a067", "070…123 45 67",
    # foreign numbers
    "+47 22 12 34 56", "+47 912 34 567", "+4791234567", "0047 912 34 567", "+45 20 12 34 56", "+45 2012 3456",
    "0045 20123456", "+358 40 123 4567", "+358 (0)40 1234567", "00358 40 1234567", "+44 20 7946 0958",
    "+44 7700 900123", "+44 (0)20 7946 0958", "0044 7700 900123", "+49 30 123456", "+48 22 123 45 67",
    "+963 11 123 4567", "+93 70 123 4567", "+252 61 1234567", "+1 202-555-0143",
    # without an area code, after a word that says what it is
    "Tel. 123 45 67", "tel: 12 34 56", "Telefon 710 00 00", "tfn 15 00 00", "Tfn: 123456", "mobil 73 123 45 67",
    "mobilnummer 123 45 67", "ring oss på 15 00 00", "nås på 123 45 67", "sms 72 123 45", "växeln 15 00 00",
    # in an address
    "tel:+46701234567", "tel:0701234567", "https://wa.me/46701234567", "https://norra.example/?tel=0701234567",
    "https://norra.example/kontakt?phone=%2B46701234567", "https://norra.example/070-123-45-67",
    "https://api.norra.example/send?phone=46701234567",
    # personal identity numbers
    "811228-9874", "8112289874", "19811228-9874", "198112289874", "811228+9874", "811228−9874", "701063-2391",
    "811228 - 9874", "811228–9874", "81-12-28-9874", "1981-12-28-9874", "1981-12-28 9874", "811228 9874",
    "19811228 9874", "personnummer 811228-9875", "pnr: 19811228", "samordningsnummer 811288",
    # masked
    "811228-XXXX", "19811228-****", "811228-xxxx", "811228 - XXXX", "19811228-98XX", "811228-••••", "811228-????",
    "1981-12-28-XXXX",
    # days of birth
    "född 1981-12-28", "född den 28 december 1981", "född 811228", "födelsedatum: 1981-12-28", "f. 19811228",
    # e-mail
    "kim.exempelsson@norra.example", "anna @ norra.example", "anna(at)norra.se", "anna [at] norra.se",
    "anna[at]norra.se",
    "anna [snabel-a] norra.se", "anna snabel-a norra.se", "anna snabela norra.se", "anna＠norra.se",
    "anna at norra dot se", "anna (at) norra (dot) se", "anna [at] norra [punkt] se", "anna(ät)norra.se",
    "anna&#64;norra.se", "anna%40norra.se", "anna{at}norra.se", "anna[@]norra.se", "mailto:anna@norra.example",
    "anna@norra punkt se",
    # pages of one's own
    "https://www.linkedin.com/in/kim-exempelsson-123", "linkedin.com/in/kimexempelsson",
    "https://www.facebook.com/kim.exempelsson.12", "https://www.facebook.com/profile.php?id=1000123456789",
    "https://www.instagram.com/kim_exempelsson", "https://x.com/kim_exempelsson", "@kim_exempelsson",
    "https://www.tiktok.com/@kim.exempelsson", "https://m.me/kim.exempelsson", "skype:kim.exempelsson",
]  # fmt: skip

# None of these is.
DECOYS = [
    # figures
    "05 12 34 56 personer", "070 123 456 kronor", "1 339 994 kr och 1\u00a0999\u00a0992 kr", "12 345 678 kronor",
    "53 + 7 + 21 av 123, alltså 42", "01 02 03 04 05 06", "0,1 23 45 67", "1,070 123 45 67", "telefon 1 200 samtal",
    "0701 234 567 kronor", "mobil verksamhet för 2 500 personer", "ring 112 eller 114 14", "4,5 av 5 i 0 12 34",
    "telefonintervjuer med 359 personer", "00 till 24", "0-10 år och 11-19 år", "sms till 1 234 deltagare",
    # case numbers and other numbers
    "dnr 2017–4801", "dnr 2014-01234567", "journalnummer 2016/00123-4567", "Af-2017/0012 3456", "ISSN 0346-1234",
    "ISBN 978-91-88-12345-6", "diarienummer 0430-15000", "bankgiro 0123-4567", "organisationsnummer 769626-3115",
    "orgnr 5560125790", "dnr 2018-02-01-1234", "kommunerna 0180, 0181 och 0184", "kommunerna 0180 0181 0184",
    "doi 10.1234/0701234567", "postnummer 123 45", "version 01.02.03.04", "ESF 2014/00123", "A 2019:07",
    # days and hours
    "från 01-02-2018 till 18-12-2018", "den 01.02.2018 och 01/02 2018", "öppet 08.00–16.00 och 0900-1600",
    "kl. 08 00 - 16 00", "01-02-2018 – 05-03-2018", "projektet föddes 2018-02-01", "födda 1998–2003", "född 1981",
    "2018-02-01 1200 personer", "2018-02-01–2020-01-31", "utrikes födda 2019",
    # numbers that are no identity numbers
    "811228-9875", "815228-9872", "https://norra.example/19811228987400",
    # addresses and names
    "https://norra.example/artikel/8112289874", "https://norra.example/?id=0701234567", "mejla oss @ norra",
    "look at norra.se", "research at the university dot", "https://www.linkedin.com/company/norra-kommun",
    "https://www.facebook.com/norrakommun", "https://www.instagram.com/norra_kommun", "@norrakommun",
    "anställda (a) och (b) i kommunen", "programmet [at work]", "x.com", "https://www.facebook.com/groups/norra.kafe",
    "https://www.youtube.com/watch?v=abc_def",
]  # fmt: skip
