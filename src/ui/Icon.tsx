const SHAPES = {
  search: 'M11 11l3.5 3.5M12.5 7.25a5.25 5.25 0 1 1-10.5 0 5.25 5.25 0 0 1 10.5 0z',
  sun: 'M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3.05 3.05l1.06 1.06M11.89 11.89l1.06 1.06M3.05 12.95l1.06-1.06M11.89 4.11l1.06-1.06M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  moon: 'M13.5 9.8A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.3z',
  screen: 'M2 3h12v8.5H2zM5.5 14h5M8 11.5V14',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  right: 'M6 4l4 4-4 4',
  left: 'M10 4L6 8l4 4',
  menu: 'M2 4.5h12M2 8h12M2 11.5h12',
  filter: 'M2 4h12M4.5 8h7M6.5 12h3',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 1.5v3M10.5 1.5v3',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  more: 'M3 8h.1M8 8h.1M13 8h.1',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  bell: 'M3 11.5h10l-1.2-1.8V7a3.8 3.8 0 0 0-7.6 0v2.7zM6.7 13.5a1.4 1.4 0 0 0 2.6 0',
  clip: 'M12.5 7.5l-5 5a3 3 0 0 1-4.3-4.3l5.5-5.5a2 2 0 0 1 2.9 2.9L6.3 10.9a1 1 0 0 1-1.4-1.4l4.6-4.6',
  lock: 'M3.5 7h9v7h-9zM5.5 7V4.5a2.5 2.5 0 0 1 5 0V7',
  people:
    'M8.5 5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM1.5 13.5a4.5 4.5 0 0 1 9 0M10.5 2.8a2.5 2.5 0 0 1 0 4.4M12 9.6a4.5 4.5 0 0 1 2.5 3.9',
  file: 'M4 1.5h5l3 3v10H4zM9 1.5v3h3',
} as const

export type IconName = keyof typeof SHAPES

/** A small drawing beside a word or inside a labelled control; never the only carrier of a meaning. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <path d={SHAPES[name]} />
    </svg>
  )
}
