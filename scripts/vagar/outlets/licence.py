"""The licence of the data, under the one address that every file names it by: the form the Swedish profile of
DCAT-AP has, with `http:`."""

CC0 = "http://creativecommons.org/publicdomain/zero/1.0/"
