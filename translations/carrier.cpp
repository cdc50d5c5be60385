// A library needs something to compile; this one carries resources.
