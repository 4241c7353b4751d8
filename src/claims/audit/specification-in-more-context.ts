/** More pages, marked as those of specification-in-context.ts are. */
export const MORE_PAGES: Readonly<Record<string, string>> = {
  'page of a seed merchant': `
#+ Seeds that come up, every time
- Choose your region
+ Harrow tests every lot twice before it is packed.
+ Germination above 92 per cent, or the packet is free.
- Packets hold between 20 and 200 seeds.
- Sow from March to May.
+ Grown without pesticides since 1988
+ Our beans crop a fortnight earlier than shop seed.
# Tomatoes
- Eleven sorts, red and yellow
+ Thick skins that do not split in rain
+ Awarded a medal at the Harlow show
# Growers tell us
+ "The only seeds I buy." – T. Holm, market gardener
# Delivery
- Orders go out on Mondays.
+ Parcels lost in the post are replaced at once.
- Postage is 4 pounds.
- We do not send to islands.
`,
  'questions about a scheduling service': `
# Frequently asked questions
- What is Rota?
- Rota is a planner for shifts in shops and clinics.
- How long does it take to set up?
+ Most shops are running within a day.
- Do I need training?
+ No.
- Will my staff accept it?
+ Nine in ten do within the first month, our survey of 2025 says.
- The tenth keeps asking for paper, and you can print it.
- Is it secure?
+ We use the same encryption as banks.
+ No breach has ever been reported.
- Where is the data?
+ In Frankfurt, on servers of our own.
- How does Rota compare with a spreadsheet?
+ A spreadsheet does not warn you of a double booking; Rota does.
+ Managers plan a week in 20 minutes, where it took them two hours.
- If you have four people, stay with the spreadsheet.
- Can I see it first?
- Yes, ask for a demonstration.
- What happens to my data if I leave?
- You can take it with you as CSV.
+ It is deleted from our servers within 30 days.
- Do you offer discounts?
- Charities pay half.
- Who is behind Rota?
- A team of 14 in Ghent.
- What do others say?
+ "We would not go back," says Ines Claes of Claes Optics.
- Does it speak French?
- Yes, and Dutch and German.
- Which browsers are supported?
- All current ones.
- Is there an uptime guarantee?
+ 99.9 % a month, or that month is free.
- Can Rota pay wages?
- No, it passes the hours on to your payroll.
- I have another question.
- Write to us, and you will have an answer by the evening.
`,
  'one-pager of a tracking firm': `
# Loop: know where your trailers are
#+ Find any trailer in seconds
- Loop puts a tracker on each trailer and shows it on a map.
+ The battery runs for seven years on one charge.
+ Theft: 11 trailers stolen, 10 recovered in 2025.
# Why Loop
+ Cheaper than satellite
+ Smallest tracker on the market
+ No wiring, no workshop
+ Roaming in 41 countries
- Open interface
+ Real support from real people
# What fleets save
+ Up to 12 % fewer empty kilometres
+ One haulier in Kolding sold 40 trailers that it no longer needed.
+ Less searching in the yard, happier drivers
| Fleet | Trailers | Saved in 2025
| Nordfragt | 220 | 61,000 € +
| Hansen & Sons | 35 | 7,400 € +
# Prices
- 4.90 € per trailer and month, tracker included
- 24 months, then monthly
# Begin
- Put five trackers on for a month.
- Send them back if you are not convinced.
+ Join 600 fleets
- loop@loop.example · +45 555 0144
- © Loop A/S 2026
`,
  'slides for a board': `
# What we learned in Q2
- Norrhamn, 14 August 2026
# The task
- 900 letters a day come in on paper.
- Four people open, sort and scan them.
# What Sift did
- We read 41,000 letters beside your staff for six weeks.
+ Sift put 94.1 % of them into the right tray.
- Your staff got 97.8 % right.
+ Sift took 3 seconds a letter, your staff 41.
- It was wrong most often with handwriting.
- We expected better.
# What that means
+ Three of four letters need nobody.
+ The backlog would be gone by Christmas.
- One letter in seventeen would land in the wrong tray.
# Other ways
- You could hire a fifth person for 44,000 a year.
- Two other vendors read handwriting better than we do.
# Our suggestion
- Let Sift do invoices only.
+ There it was right in 99.3 % of 12,200 cases.
- Look at it again in a year.
- What would you want to see before you decide?
`,
  'landing page of a fitness app': `
#+ The last fitness app you'll ever need
+ Get fit in 7 minutes a day. Guaranteed.
- Download now
+ 4.8 stars in the app store
#+ Built by world champions, loved by beginners
- Tired of plans that don't fit your life?
- We've all been there.
+ FitFlow adapts to you, instantly and automatically.
+ Our science-backed method burns 3x more fat than jogging.
+ See results in just two weeks, or your money back.
# How it works
- Tell us your goals.
- Pick a coach.
- Move!
+ It's that easy.
# What you get
- 200+ workouts
- Meal plans
- Weekly check-ins
+ Expert coaching that actually works
# Real people, real results
+ "I lost 12 kilos and found my smile." – Jen
+ Over 1 million downloads
+ As seen in Runner's Monthly
# Choose your plan
- Monthly $9.99
- Yearly $59 (most popular)
+ Less than a cup of coffee a week
- Cancel anytime
- Start your free trial
- Results may vary.
- Consult your doctor before you begin.
`,
  'firm page of an engineering office': `
# About Strand & Holm
- We are structural engineers in Bergen.
+ For three generations we have calculated bridges.
- Einar Strand opened the office in 1957 with one drawing board.
- Today 22 people work here.
+ No bridge of ours has ever been closed.
+ We are known for answering the telephone.
# What we do
- Bridges, quays and halls
- Reports for courts
+ Designs that use less steel
# How we work
- Each drawing is signed by its author.
+ A second engineer checks every calculation.
- We say no to one enquiry in three.
+ Our estimates were within 6 % of the final cost in 31 of 33 projects.
# What we care about
+ Good engineering is quiet, and so are we.
+ We believe that a bridge should be beautiful.
# Partners
- We work with two drilling firms and a laboratory.
+ The county has trusted us with its quays since 1974.
# Come by
- Strandgaten 9, Bergen
- Coffee is always on.
`,
  'press release of a software maker': `
# Quillon brings live captions to council chambers
- VEJLE, Denmark, 11 February 2027
- Quillon, a maker of meeting software, today released Chamber 3.
+ The release writes down what councillors say as they say it, with fewer than four wrong words in a hundred.
- It is available now for Windows and Linux.
+ "Chamber 3 makes democracy audible," said Sven Holt, founder of Quillon.
+ "Nobody has to wait for the minutes any more."
+ Eleven councils tested the release for three months; nine have ordered it.
+ "Our deaf members take part again," says Karla Bach, clerk of the council at Ribe.
- Councils in Denmark must publish minutes within a week.
- Captions in dialects are still poor, and Quillon says so on its website.
- A licence costs 2,400 euros a year per chamber.
+ Chamber has won two European accessibility awards.
- About Quillon
- Quillon was founded in 2009, is owned by its 52 employees and sells in six countries.
- For more information: press@quillon.example
`,
  'comparison of hosts': `
# Moor against the big clouds: an honest table
| What you compare | Moor | Large cloud | Own server
| Start of a machine | 9 s | 40 s | days +
| Regions | 2 | 31 | 1
| Price of 1 TB out | 4 € | 85 € | 0 €
| Who answers the telephone | an engineer | a call centre | you +
| Renewable power | 100 % | 60 % | depends +
# Choose a large cloud if
- you need machines on every continent
- you use their databases
# Choose Moor if
- your users are in Europe
+ you want a bill that you can read
# What it is like
+ Migration took our last five customers an average of eleven days.
+ Support tickets are answered by those who run the machines.
+ We have had 38 minutes of outage in two years.
- In those minutes nothing worked, and the report is on our website.
+ You are never locked in.
+ The fairest price in hosting
- Prices were read on 3 May 2026.
- Something wrong in this table?
- Tell us and we correct it.
`,
  'plans of a design tool': `
# Plans that fit
- Free
- For trying things out
- 3 boards
- 1 editor
- €0
- Team
- For teams that ship
- Unlimited boards
- Comments and versions
- €14 per editor / month
- Most popular
- Enterprise
- Single sign-on
+ 99.95 % uptime SLA
- Talk to sales
#+ Loved by 2 million designers
+ "Our handoffs went from days to minutes." – Priyanka Rao, Lead Designer, Halden
+ Ship 3x faster
+ Rated #1 for ease of use
# FAQ
- Can I try it for free?
- Sure, the first plan stays free.
- Do you offer refunds?
+ Yes, within 30 days, no questions asked.
- Is my work private?
+ Absolutely. Only you decide who sees it.
- What happens when I downgrade?
- Boards above the limit become read-only.
- Do you have an offline mode?
- Not yet.
- Are there discounts for schools?
- Yes, 50 %.
`,
  'one-pager for fleets': `
# Tread: tyres that report
+ Punctures down 58 % across 1,140 vans in 2025
+ Fuel savings of 2 to 4 %
+ Every tyre, every minute, every vehicle
# How it works
- A sensor in each valve measures pressure and temperature.
- The driver sees a green, yellow or red light.
- Workshop and office see the same.
+ Fitted in 15 minutes per vehicle
# Results
+ "We have not had a blowout in 14 months." Nils Berg, workshop manager, Aalto Cargo
+ The Kolding depot spends 30 % less on tyres.
+ Payback under nine months for a typical van
+ The most trusted name in tyre safety
# Fine print
- Sensors last five years, then they are replaced at list price.
- Does not work with run-flat tyres.
- Savings depend on mileage.
# Get started
- Scan the code or call +46 555 0132.
- Pilot kit: ten vans, 60 days, 490 euros
`,
  'slides about a ward system': `
#+ Better beds, calmer nights
- Tern for Karsholm Hospital
# Where the time goes
- Nurses at Karsholm look for beds 40 minutes a shift.
- Three in ten transfers are late.
- Source: your own log, January 2026
# Tern in one picture
- Every bed on one screen
- Green: free, yellow: being cleaned, red: taken
+ Updated within two seconds
# What changes
+ No more telephone rounds
+ Transfers are 26 minutes shorter (Odense, 2025, 8,100 transfers).
+ Cleaners know which bed comes next.
+ Fewer patients in corridors
- The number of beds stays the same.
# Safe by design
+ Hosted in Denmark, ISO 27001 certified
+ Patient names never leave the hospital
+ Every access is logged.
# What it asks of you
- Two key users per ward
+ Half a day of training
- Discipline in the first weeks
# Who uses it
+ Odense, Vejle and eleven others
- Talk to Odense; they will not flatter us.
# Investment
- 310,000 kroner a year for 14 wards
- Set-up: 90,000 kroner
+ Expected saving: 1.1 million kroner a year
# Decision
- Pilot on two wards from 1 May
- Review on 30 June
`,
}
