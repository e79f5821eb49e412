# Fråga dem som gjort det: organisationer och roller, aldrig personer, och när deras sidor lästes.

asking-title = Fråga dem som gjort det
asking-page = organisationens sida
asking-read = läst { $day } i en lagrad kopia
asking-seen = sågs senast { $day }
asking-over = När ett projekt är avslutat skriver vi den som för det vidare, om källorna säger vem, annars den som ägde det.
asking-of-method = Om arbetssättet
asking-nobody = vi vet inte vem
asking-nobody-here = Källorna säger inte vem man kan fråga.
asking-questions = Fem frågor att kopiera:
asking-first = Vi läser om ”{ $name }”. Vilka behövdes hos er, och hur mycket tid gick det åt i veckan?
asking-second = Hur många började, hur många var kvar till slutet och vad hände med dem som slutade?
asking-third = Vad kostade det, och vad av det skulle ni lägga pengarna på igen?
asking-fourth = Vad gick inte som ni tänkt, och vad gjorde ni då?
asking-fifth = Vet ni hur det har gått för deltagarna ett halvår senare?
asking-copy = Kopiera frågorna
asking-more = Mer om vem man kan fråga finns på sidan.
