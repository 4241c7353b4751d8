/**
 * What is a claim where it stands: pages in brief, line by line. `#` is a heading, `+` a claim, `-` none, `|` rows of a
 * table of which those that end in `+` are claims. A heading that claims is `#+`.
 */
export const PAGES: Readonly<Record<string, string>> = {
  'price list of a booking tool': `
# Pricing
+ Simple prices that never surprise you.
| Plan | Solo | Studio | Chain
| Price per month | 12 € | 39 € | 149 €
| Staff | 1 | up to 8 | unlimited
| Reminders by text | no | yes | yes
| Support | mail | mail, telephone | own contact
- All prices exclude VAT.
- Pay yearly and get two months free.
- Solo is free for the first 20 bookings a month.
# Every plan includes
- Online booking page
- Calendar on telephone and computer
- Reports by week and by month
+ Automatic backups in two data centres
# Questions
- Is there a contract?
- No, you can leave at the end of any month.
- Do you take a commission?
+ Never.
- Which cards do you take?
- All that your bank takes.
- Can I change plans later?
- Yes, at any time.
- Is my data safe?
+ Yes.
- What if I do not like it?
+ You get your money back in the first 60 days.
- Does it work for restaurants?
- Not well: it has no plan of tables.
# Not sure?
- Write to hello@stool.example and we will look at your calendar together.
+ Salons that switch to us fill 14 % more chairs.
+ The booking tool that 9,000 salons love
`,
  'press release of a ferry line': `
# Skarven orders three electric ferries
- Tromsø, 4 March 2026
- Skarven Line has ordered three electric ferries from the yard at Fosen.
- The first will sail between Tromsø and Skjervøy.
+ The ships will cut the line's emissions by 60 per cent.
+ They will be the quietest ferries in the fjord.
- Each takes 120 cars.
+ "This is the boldest step in our history," says Marit Dahl, chief executive of Skarven.
+ "We have sailed on time in 98 of 100 weeks, and these ships will make it easier."
- The order is worth 1.4 billion kronor.
- The yard expects to deliver the first ship in 2028.
- Diesel ferries emit more than the whole of the region's buses, according to the county.
+ In 2025 Skarven carried 2.1 million passengers, more than any other line in the north.
# About Skarven
- Skarven Line was founded in 1911 and has 340 employees.
- Its head office is in Harstad.
+ Skarven has won the national prize for seamanship four times.
- Press contact: Lars Moe, +47 555 0123
`,
  'comparison page of a payroll service': `
# Tallow compared with doing payroll yourself
- We are not neutral, so check what we say.
| | Tallow | Spreadsheet | Bookkeeper
| Hours a month | 1 | 9 | 2 +
| Price per payslip | 6 € | nothing | 11 €
| Errors per 1,000 payslips (own count, 2025) | 1.2 | 14 | 2 +
| Advice on tax | no | no | yes
| Works abroad | 14 countries | no | by partner +
| Language | English | English | English
# Where a bookkeeper is the better choice
- She knows your firm.
- She will ring you when something looks odd; we send a mail.
- Below five employees we are too expensive.
# What our customers notice first
+ "I stopped dreading the 25th." – Oona Karhu, owner, Karhu Sawmill
+ Payday takes a quarter of an hour.
+ Late filings became rare.
# How we count
- Hours were counted in eleven firms in March 2025.
- Prices are from the published lists of May 2025.
# Try
- Send us last month's payslips without the names.
- We will run them in parallel for free.
`,
  'one-pager of a cleaning firm': `
# Brim: clean offices, quiet mornings
+ We clean 140 offices every night and lose one customer a year.
# What you get
- A crew of two, the same two each night
- A list on the wall of what was done
- Paper, soap and bags
+ Floors that stay clean for longer
+ Staff who are paid above the tariff
# In figures
+ Complaints per 1,000 visits: 3 (2025)
+ Average length of service of our cleaners: 6 years
+ 9 in 10 customers have stayed for more than three years.
- 64 cleaners, 7 cars
# What you will see in the first month
+ Fewer sick days.
- A second visit each Friday, at our cost.
# What we do badly
- Windows above the second floor.
- We are slow to answer mail in August.
# Price
- From 29 euros an hour
- Keys are insured for 10,000 euros.
# Who says so
+ Helsingør Library, customer since 2015
+ "They found my ring." Anna, reception
# Call Brim
- +45 555 0188
`,
  'slides of a maker of hospital beds': `
# Lull: the bed that turns by itself
- For Delamere Care, 3 June 2026
# Agenda
- Pressure ulcers today
- The bed
- Evidence
# Pressure ulcers today
- One patient in eight gets one.
- Turning a patient takes two nurses.
- You turn 60 patients every three hours.
# The bed
+ Three air chambers tilt by 15 degrees
- Controlled from the side rail
+ Silent: 31 dB at the pillow
+ Patients sleep through the turn
+ No lifting
+ Fits through doors from 90 cm
+ Cleaned in four minutes
# Evidence
+ 71 % fewer ulcers in a trial with 312 patients (Karsholm, 2024, published)
+ Nurses saved 2.4 hours a shift.
+ Not one bed has failed since 2021.
- The trial had no control group.
- We paid for half of it.
# Cost
- 8,900 euros a bed
- Mattress cover every two years: 140 euros
+ Pays back in 14 months at 85 % occupancy.
# Next steps
- Choose a ward.
- Name a nurse who leads the trial.
- We bring six beds in August.
- Questions?
`,
  'offer of a small software firm': `
# Proposal to Norrvik Energi
- Version 2, 9 May 2026
# What we heard
- You lose a day each month to meter readings by hand.
- Two people know how it works, and one retires in March.
# What we propose
- A program reads the meters every night and writes the list.
- You see what is missing in the morning.
- We write it, your people run it.
# What it will bring
+ The day a month is saved from the first month on.
+ Errors from copying disappear.
- We do not know how many there are, so we promise no figure.
# Why us
+ We have built five such programs since 2019, and all five still run.
- They were smaller than yours.
+ Each was finished within its budget; the invoices can be seen.
+ Bengt Ruus at Lill Energi will tell you how we work.
# What it costs
- 23,000 euros, in three parts.
- Changes cost 95 euros an hour.
+ If it is not running by October, we halve the price.
# What could go wrong
- Your meters from 1994 may not answer.
- If Ylva is ill, it takes longer: she is the only one who knows the protocol.
# What we need from you
- Access to one meter of each type by June.
- Somebody who decides.
# Afterwards
- You own the program.
- We answer questions for a year.
- This offer holds until 30 June.
`,
}
