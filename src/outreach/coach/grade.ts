export const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Grade = (typeof GRADES)[number]

/** The fewest points of a hundred that still earn a grade. Chosen by hand, so that what deserves a letter gets it. */
export const CUT_POINTS: Readonly<Record<Grade, number>> = { A: 90, B: 80, C: 65, D: 50, E: 30, F: 0 }

export const gradeOf = (score: number): Grade => GRADES.find(grade => score >= CUT_POINTS[grade])!
