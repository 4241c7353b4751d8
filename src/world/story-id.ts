/** The fixed id of the story's n-th thing: a UUIDv7 whose time is the moment before the story begins. */
export const storyId = (n: number): string => `018ff000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
