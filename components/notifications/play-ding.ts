/** Two soft notes, made on the spot. Silent where the browser wants a gesture first. */
export function playDing(): void {
  const Context = window.AudioContext;
  if (Context === undefined) return;
  const context = new Context();
  if (context.state === "suspended") return void context.close();
  for (const [at, frequency] of [
    [0, 660],
    [0.12, 880],
  ] as const) {
    const tone = context.createOscillator();
    const volume = context.createGain();
    const start = context.currentTime + at;
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(0.12, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.25);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.3);
  }
  setTimeout(() => void context.close(), 1_000);
}
