"""Numbers, links, numbers in free text and the dialling policy: pure functions over text.

One direction of imports: text -> spelling, links -> numbers -> finding (with blanking, labels, tables) -> dialling.
"""
