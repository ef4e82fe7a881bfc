"""The embedded CTI page: host document, bridge, policies and recovery. Knows only text."""
