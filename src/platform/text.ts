import { z } from 'zod'
import { parseDay } from './days.ts'

/** One line that somebody typed, without what neither they nor the database mean to keep: controls, spare spaces. */
export const lineSchema = (most: number) =>
  z
    .string()
    .overwrite(text =>
      text
        .toWellFormed()
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim(),
    )
    .max(most, `No longer than ${most} characters.`)

/** A line that may be left empty; then it is null. */
export const optionalLineSchema = (most: number) => lineSchema(most).nullable()

/** Several lines, as they were typed but for what the database cannot hold. */
export const textSchema = (most: number) =>
  z
    .string()
    .overwrite(text => text.toWellFormed().replaceAll('\0', '').replaceAll('\r\n', '\n').trim())
    .min(1, 'It is empty.')
    .max(most, `No longer than ${most} characters.`)

export const daySchema = z
  .string()
  .refine(text => parseDay(text) !== undefined, 'A day is written YYYY-MM-DD, and has to be one.')
