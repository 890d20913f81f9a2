/** Seconds between two lines. */
const between = 15;

/** Prints every now and then how many of `count` are done, how many a second since the last line, and how long the rest will take at that rate. */
export function progressOf(count: number): (done: number) => void {
  let [since, before] = [performance.now(), 0];
  return (done) => {
    const seconds = (performance.now() - since) / 1000;
    const isLast = done === count && before > 0;
    if (seconds < between && !isLast) return;
    const rate = (done - before) / seconds;
    console.log(
      done < count
        ? `${done} of ${count} stored, ${Math.round(rate)} a second, ${inMinutes((count - done) / rate)} left`
        : `${done} stored; what is left is merged and summed up`,
    );
    [since, before] = [performance.now(), done];
  };
}

function inMinutes(seconds: number): string {
  return seconds < 60 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
