/** Line icons on a square of 20; words beside them, or the label around them, say the same. */
const paths = {
  today: 'M10 5.2V10l3 2M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0',
  programs:
    'M3.5 17V5.5L10 3v14M10 7.5l6.5 2V17M2 17h16M6.2 8h1M6.2 11h1M6.2 14h1M13 12h.8M13 14.5h.8',
  writers: 'M4 16.5l1-4L13.8 3.7a1.6 1.6 0 0 1 2.5 2.5L7.5 15zM11.8 5.7l2.5 2.5M4 18h12',
  templates: 'M5 2.8h10v14.4H5zM7.5 6.5h5M7.5 9.5h5M7.5 12.5h3',
  checklist:
    'M3 5.2l1.3 1.3L6.8 4M3 10.2l1.3 1.3L6.8 9M3 15.2l1.3 1.3L6.8 14M10 5.2h7M10 10.2h7M10 15.2h7',
  letter: 'M3 5h14v10.5H3zM3.2 5.3L10 11l6.8-5.7',
  settings: 'M3 6h6M13 6h4M3 14h2M9 14h8M11 4v4M7 12v4',
  back: 'M12 4.5L6.5 10l5.5 5.5',
  next: 'M8 4.5l5.5 5.5L8 15.5',
  tab: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7',
  plus: 'M10 4v12M4 10h12',
  search: 'M13 13l4 4M14.5 9a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0',
  close: 'M5 5l10 10M15 5L5 15',
  file: 'M5 2.8h6L15 7v10.2H5zM11 3v4h4',
  down: 'M10 3v9.5M6 9l4 4 4-4M4 16.5h12',
  tick: 'M4 10.5l4 4 8-9',
  bin: 'M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6',
  undo: 'M7 4L3.5 7.5 7 11M4 7.5h7.5a4 4 0 0 1 0 8H8',
  star: 'M10 3l2.1 4.5 4.9.6-3.6 3.3 1 4.8L10 13.8l-4.4 2.4 1-4.8L3 8.1l4.9-.6z',
  warning: 'M10 3.5l7.5 13h-15zM10 8v4M10 14.2v.1',
  mail: 'M3 5h14v10.5H3zM3.2 5.3L10 11l6.8-5.7',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="line-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
