"""The plain-Python core: no Qt, no OS calls, no clock of its own."""
