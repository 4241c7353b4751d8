import type { GradedDraft } from '../specification.ts'

export const NEGOTIATIONS: readonly GradedDraft[] = [
  {
    grade: 'A',
    because: 'a price with what it is made of',
    text: `Sofia, the price is 14,200 euros, because two of the nine stations need a diver for a day each at 1,100. Without those it is 12,000.\n\nDuarte`,
  },
  {
    grade: 'B',
    because: 'a price, take it or leave it',
    text: `Sofia, our price is 14,200 euros. That is our final offer.\n\nDuarte`,
  },
  {
    grade: 'B',
    because: 'a refusal without its reason',
    text: `Sofia, we can't accept 60 days for payment.\n\nDuarte`,
  },
  {
    grade: 'A',
    because: 'the same refusal with its reason',
    text: `Sofia, we can't accept 60 days for payment, because we pay our own people after 30. What would 40 days do to you?\n\nDuarte`,
  },
  {
    grade: 'B',
    because: 'a discount with no reason says that the price before had none either',
    text: `Sofia, I can offer you a 15% discount on the whole order.\n\nDuarte`,
  },
  {
    grade: 'A',
    because: 'a discount that says where it comes from',
    text: `Sofia, I can offer you a 15% discount on the whole order, since we drive to Norrälv once instead of three times.\n\nDuarte`,
  },
  {
    grade: 'B',
    because: 'a deadline without its reason',
    text: `Sofia, we need your signature by Friday.\n\nDuarte`,
  },
  {
    grade: 'A',
    because: 'a deadline that somebody else has set',
    text: `Sofia, we need your signature by Friday, because the diver is booked for the 12th and can only be moved until then.\n\nDuarte`,
  },
  {
    grade: 'C',
    because: 'two positions, neither with a reason',
    text: `Sofia, our price is 14,200 euros. We must insist on a term of three years.\n\nDuarte`,
  },
  {
    grade: 'A',
    because: 'a position argued from their own words',
    text: `Sofia, we'd need a term of two years: you said that the first winter is for learning, and then one year measures nothing.\n\nDuarte`,
  },
  {
    grade: 'A',
    because: 'true scarcity, and where it can be checked',
    text: `Trond, there are two floats of the old kind left at the maker in Ålesund; Denise asked them on Tuesday. Shall I have one put aside for you? They stop making them in May.\n\nPriya`,
  },
  {
    grade: 'C',
    because: 'scarcity out of the air',
    text: `Hi Trond,\n\nOnly 2 spots left! Hurry, before it's too late.\n\nKyle`,
  },
  {
    grade: 'B',
    because: 'everybody is said to do it',
    text: `Trond, everyone in your industry is switching to wireless floats. Shall I send you the sheet? You asked about floats in May.\n\nKyle`,
  },
  {
    grade: 'B',
    because: 'a deadline that is there to hurry',
    text: `Trond, this offer expires tonight. Shall I send you the sheet? You asked about floats in May.\n\nKyle`,
  },
  {
    grade: 'A',
    because: 'a true deadline, set by the grant and named',
    text: `Trond, the grant from Innovasjon Norge closes on 1 November, see section 3 of their notice. Shall I send you our part of the form? You asked about it in May.\n\nPriya`,
  },
  {
    grade: 'E',
    because: 'false consensus, scarcity and deadline together',
    text: `Trond, everyone in your industry is already switching. Prices go up at midnight and there are only 3 places left, so don't miss out. Act now!\n\nKyle`,
  },
  {
    grade: 'A',
    because: 'agrees',
    text: `Sofia, 13,000 it is. The contract with that figure is attached, and clause 7 as you wanted it.\n\nDuarte`,
  },
  {
    grade: 'B',
    because: 'one thing promised that nobody can promise',
    text: `Helena, the loggers are guaranteed to find each leak. Test one for a month and see; your street at Rua Larga has two known ones.\n\nKyle`,
  },
  {
    grade: 'A',
    because: 'a guarantee that is a term of the contract',
    text: `Helena, the guarantee is in clause 9: we replace a logger that fails within 24 months.\n\nDuarte`,
  },
]
