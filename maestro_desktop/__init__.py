"""Desktop companion for 8x8 contact-centre agents."""

__version__ = "0.1.0"
