# Money: how much in all, whose sum it is, and why kronor per participant cannot be worked out.

money-or = { $first } or { $second }
money-ours = our calculation, unpaid work apart
money-sources-differ = the sources differ
money-of-source = as the source states

# Reasons: "Cost per participant cannot be worked out: …"
money-cost-unknown = we do not know what the project cost
money-people-not-final = the number of participants does not cover the whole project
money-people-uncertain = the number of participants is not certain

# The words that sources put before an amount that is not exact.
amount-before-nastan = almost
amount-before-narmare = close to
amount-before-knappt = just under
amount-before-drygt = just over
amount-before-cirka = about
amount-before-ungefar = about
amount-before-runt = about
amount-before-omkring = about
amount-before-minst = at least
amount-before-over = over
amount-before-mer-an = more than
amount-before-hogst = at most
amount-before-upp-till = up to
amount-before-bara = only

# Money per participant: what it is and is not, and why it sometimes cannot be worked out.
money-each = { $currency ->
    [EUR] EUR { NUM($low) }
   *[SEK] { KR($low) }
}
money-each-span = { $currency ->
    [EUR] EUR { NUM($low) }–{ NUM($high) }
   *[SEK] { KR($low) }–{ NUM($high) }
}
money-each-from = { $currency ->
    [EUR] at least EUR { NUM($low) }
   *[SEK] at least { KR($low) }
}
money-each-up-to = { $currency ->
    [EUR] at most EUR { NUM($high) }
   *[SEK] at most { KR($high) }
}
money-each-is = { $basis ->
    [spent] spent
    [budget] budgeted
    [parts] budgeted, the sum of the posts,
   *[grant] granted support
} per participant { $people ->
    [completed] who completed
    [started] who started
   *[reached] reached
}, not cost per result
money-no-pair = no amount surely covers the same activity and time as a number of participants
money-people-target = the number is a target
money-axis-legend = The money of whole projects, our calculation. Ring: granted or budgeted. Filled: spent. Each step is ten times more.

# An item of a project's money, with the source's word before it when the amount is not exact.
money-item = { $word ->
    [None] { "" }
   *[other] { $word }{ " " }
}{ $currency ->
    [EUR] { NUM($amount) } euro
   *[SEK] { KR($amount) }
}
