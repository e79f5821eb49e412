"""Vägar in: read → shape → rules → link → derive → pages → outlets, one package per step."""
