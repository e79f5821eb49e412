"""What the site says, in each language: the sentences of `words/<language>/*.ftl` and the forms of numbers and dates.

The room between derive and pages. What comes before gives codes and numbers; here they become words, and only here.
"""
