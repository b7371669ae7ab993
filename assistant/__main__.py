"""`python -m assistant`, where the command's own name is not on the path."""

from assistant.outlets.cli import run

if __name__ == "__main__":
    run()
