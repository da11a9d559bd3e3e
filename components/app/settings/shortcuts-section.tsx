const keys: readonly { keys: readonly string[]; words: string }[] = [
  { keys: ['F8'], words: 'In a draft: to the next finding' },
  { keys: ['Shift', 'F8'], words: 'In a draft: to the one before' },
  { keys: ['F9'], words: 'In a draft: open the letters' },
  { keys: ['Shift', 'F9'], words: 'In a draft: take back what was just dismissed' },
  { keys: ['Tab'], words: 'In a letter put into a draft: to the next place to fill in' },
  { keys: ['Esc'], words: 'In a draft: close the card. Here: bring back what a field held' },
  { keys: ['Enter'], words: 'Here: save a field' },
  { keys: ['Ctrl', 'Z'], words: 'Here, outside of a field: undo the last change' },
];

/** What the keyboard can do. */
export function ShortcutsSection() {
  return (
    <dl className="box shortcuts">
      {keys.map(({ keys, words }) => (
        <div key={keys.join()}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
