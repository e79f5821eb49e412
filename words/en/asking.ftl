# Ask those who did it: organisations and roles, never people, and when their pages were read.

asking-title = Ask those who did it
asking-page = the organisation’s page
asking-read = read { $day } in a stored copy
asking-seen = last seen { $day }
asking-over = When a project is over we name whoever carries it on, if the sources say who, and otherwise the one who owned it.
asking-of-method = On the way of working
asking-nobody = we do not know whom
asking-nobody-here = The sources do not say whom to ask.
asking-questions = Five questions to copy:
asking-first = We read about “{ $name }”. Who was needed with you, and how much time did it take each week?
asking-second = How many started, how many were left at the end and what happened to those who left?
asking-third = What did it cost, and which part of it would you spend the money on again?
asking-fourth = What did not go as you had thought, and what did you do then?
asking-fifth = Do you know how the participants were doing half a year later?
asking-copy = Copy the questions
asking-more = More on whom to ask is on the page.
