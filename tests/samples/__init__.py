"""Content that several tests build sites from."""
