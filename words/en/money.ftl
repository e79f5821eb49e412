# Money: how much in all, whose sum it is, and why kronor per participant cannot be worked out.

money-or = { $first } or { $second }
money-ours = our calculation, unpaid work apart
money-sources-differ = the sources differ
money-of-source = as the source states

# Reasons: "Cost per participant cannot be worked out: …"
money-cost-unknown = we do not know what the project cost
money-not-spent = { $known ->
    [granted] we know what was granted, not what was spent
   *[budgeted] we know what was budgeted, not what was spent
 }
money-several-posts = what was spent stands in several posts without a sum
money-not-exact = the amount spent is not exact
money-people-unknown = we do not know how many took part
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
