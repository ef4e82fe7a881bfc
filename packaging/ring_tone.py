"""Writes the ring tone, resources/sounds/ring.wav: two soft notes and a pause, made of sines. Nobody's recording.

.venv/bin/python packaging/ring_tone.py
"""

import math
import struct
import wave
from pathlib import Path

RATE = 16_000
#: (Hz, seconds until the next one); 0 Hz is a pause.
NOTES = ((659.26, 0.18), (783.99, 0.18), (659.26, 0.18), (783.99, 0.46), (0.0, 1.5))
LOUDNESS = 0.5
#: How fast a note fades, 1/s, and begins, s.
FADE, ATTACK = 7.0, 0.01


def sample(hertz: float, at: float) -> float:
    """One note, ``at`` seconds after it began: -1 to 1."""
    wave_ = math.sin(2 * math.pi * hertz * at) + 0.25 * math.sin(4 * math.pi * hertz * at)
    return LOUDNESS * wave_ / 1.25 * min(1.0, at / ATTACK) * math.exp(-FADE * at)


def main() -> None:
    path = Path(__file__).resolve().parents[1] / "resources" / "sounds" / "ring.wav"
    samples = [sample(hertz, n / RATE) for hertz, length in NOTES for n in range(round(length * RATE))]
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", round(each * 32_767)) for each in samples))


if __name__ == "__main__":
    main()
