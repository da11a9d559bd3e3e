/** How far something has come, in a word. The dot's colour only repeats it. */
export function StagePill({ stage, name }: { stage: string; name: string }) {
  return (
    <span className="stage">
      <span className={`pill ${stage}`}>{name}</span>
    </span>
  );
}
