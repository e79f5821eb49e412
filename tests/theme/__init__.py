"""Tests of what readers meet: access for everyone, keyboard, print, the policy in the head."""
