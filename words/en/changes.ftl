# What readers will see change (make changes). $claim is the id of a claim.

changes-name = name
changes-summary = summary
changes-tried = how tried
changes-compared = whether anyone has compared
changes-other-text = other text on the page
changes-new-claim = new claim { $claim }
changes-removed-claim = removed claim { $claim }
changes-claim = the claim { $claim }
changes-level = the level of { $claim }
changes-figure = { $text }: { $figure }
changes-figure-meaning = { $text }: { $figure } (can mean { $meaning })
