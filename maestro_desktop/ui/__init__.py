"""Widgets: slots in, signals out, frozen values only. They know neither Chromium nor the store."""
