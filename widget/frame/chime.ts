const notes = [
  { hertz: 659, atSeconds: 0 },
  { hertz: 880, atSeconds: 0.12 },
];

/** Two soft notes for a new answer. Silent until the visitor has used this frame: browsers want it so. */
export function chime(): void {
  if (!navigator.userActivation?.hasBeenActive) return;
  const audio = new AudioContext();
  for (const { hertz, atSeconds } of notes) {
    const [tone, volume] = [audio.createOscillator(), audio.createGain()];
    const begin = audio.currentTime + atSeconds;
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0.08, begin);
    volume.gain.exponentialRampToValueAtTime(0.001, begin + 0.4);
    tone.connect(volume).connect(audio.destination);
    tone.start(begin);
    tone.stop(begin + 0.4);
    tone.onended = () => atSeconds > 0 && void audio.close();
  }
}
