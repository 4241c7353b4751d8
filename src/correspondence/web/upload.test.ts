import { expect, test } from 'vitest'
import { uploadAddress } from './upload.ts'

test('folders keep their place in the address, and odd names cannot break it', () => {
  expect(uploadAddress('own', 'u1', '[Gmail]/Sent? 100%/1.eml')).toBe(
    '/api/workspaces/own/uploads/u1/%5BGmail%5D/Sent%3F%20100%25/1.eml',
  )
})
