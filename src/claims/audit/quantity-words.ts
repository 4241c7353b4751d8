/** A number as English writes it, in digits or in words. */
export const NUMBER = String.raw`(?:\d{1,3}(?:[,' ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)`
const WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|a hundred|one hundred|a thousand|half an?|half of|(?:a|one|two|three|four|five|nine) (?:half|third|quarter|fifth|sixth|eighth|ninth|tenth)s?(?: of)?)'
export const ANY_NUMBER = `(?<![\\p{L}\\d])(?:${NUMBER}|${WORD})`

const TIME =
  '(?:milliseconds?|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|ms|secs?|mins?|min|hrs?|h|s|yrs?)'
const MEASURE =
  '(?:%|‰|per ?cent|percent|percentage points?|(?:k|m|c|µ|n)?m|mm[²³]?|km²?|m²|m³|metres?|meters?|kilomet(?:re|er)s?|millimet(?:re|er)s?|centimet(?:re|er)s?|feet|foot|inch(?:es)?|miles?|mpg|yards?|g|kg|mg|tonnes?|tons?|kilos?|grams?|kilograms?|pounds|lbs?|oz|ml|cl|dl|l|lit(?:re|er)s?|gallons?|hectares?|acres?|°C|°F|K|degrees?|W|kW|MW|GW|Wh|kWh|MWh|V|A|mA|Ah|mAh|Hz|kHz|MHz|GHz|dB(?:\\(A\\)|A|m)?|decibels?|Pa|kPa|hPa|MPa|bar|psi|N|kN|Nm|lm|lumens?|lux|rpm|km/h|mph|m/s|l/s|l/min|m³/h|kB|MB|GB|TB|PB|kbit/s|Mbit/s|Gbit/s|Mbps|Gbps|fps|ppm|ppb|calories|kcal|kJ|CO2e?|pages per minute|frames|cycles|stars?|watts?|volts?|cores|pixels|megapixels|denier|g/m²)'
const END = String.raw`(?![\p{L}\d])(?!\.m\b)`
/** A number and what it is measured in. Things that are counted are no measure: two sockets are seen. */
export const MEASURED = new RegExp(
  `(?<![\\p{L}\\d])(?!\\d{4}s)(?:${NUMBER} ?-?(?:${TIME}|${MEASURE})|${WORD}[ -](?:\\p{L}+ )?${TIME}|(?!one )${WORD}[ -]${MEASURE})${END}`,
  'iu',
)
/** So many of so many. */
export const SHARE = new RegExp(
  `\\b${ANY_NUMBER} (?:out of (?:every )?|in (?:every )?|of (?:the |our |all |every )?)(?:\\s*)${ANY_NUMBER}(?![\\p{L}\\d%])`,
  'iu',
)
export const DURATION = `(?:${ANY_NUMBER}|(?<![\\p{L}\\d])(?:half )?an?)(?:[ -](?:working|business|calendar))?[ -]${TIME}${END}`
export const MONEY = String.raw`(?:[$€£¥]\s?\d[\d,.' ]*(?:k|m|bn)?\b|\b\d[\d,.' ]*\s?(?:€|£|EUR\b|USD\b|GBP\b|CHF\b|SEK\b|NOK\b|DKK\b|PLN\b|CZK\b|kr\b|zł|Kč|(?:thousand |million )?(?:euros?|dollars?|pounds|francs|kron(?:or|er|e)|cents?|pence)\b))`
/** Words beside which money is gained and is no price: “£4.60 back for every pound”, “$7,900 saved per vehicle”. */
export const GAINED =
  "(?:\\b(?:sav(?:e|es|ed|ing|ings)|earn(?:s|ed)?|raised|recover(?:s|ed)?|won(?!')|profits?|revenue|grew|(?:get|gets|got|comes?|came|paid) .{0,20}back|back (?:for|on) every|spend (?:is |was )?down|paid out|settled|premiums? placed|under management|in (?:sales|claims|savings|refunds)|worth of|avoided|insured up to|off (?:the|your|each) (?:\\p{L}+ )?(?:bill|invoice|freight|price|cost))\\b|\\bdown (?:by )?(?=[$€£]))"
