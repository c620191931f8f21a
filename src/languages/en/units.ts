/**
 * Units of measure that policy prose uses, with the UCUM code (ucum.org) they are given where it has one; `bcm`, `TEU`
 * and their like stand as written. Each row: unit | signs, told by case | names, in lower case; forms of a kind are
 * parted by commas. A prefix stays in the unit: 30 GW is `30 GW`, never `30000000000 W`.
 */
const TABLE = `
%|%,pc,pct|per cent,percent,percents,percentage,per cents,per-cent
percentage points|pp,ppt,ppts,pps,p.p.,%-points|percentage points,percentage point,percentage-point,percentage-points,per cent points,percent points,% points,%-points
basis points|bp,bps|basis points,basis point,basis-point
[ppth]|‰|per mille,per mil
km|km,kms|kilometres,kilometre,kilometers,kilometer
m|m|metres,metre,meters,meter
cm|cm|centimetres,centimetre,centimeters,centimeter
mm|mm|millimetres,millimetre,millimeters,millimeter
nm||nanometres,nanometre,nanometers,nanometer
[mi_i]|mi|miles,mile
[nmi_i]|nmi,NM|nautical miles,nautical mile
[ft_i]|ft|feet,foot
[in_i]||inches,inch
[yd_i]|yd,yds|yards,yard
ha|ha|hectares,hectare
km2|km2,km²,sq km,sq. km|square kilometres,square kilometre,square kilometers,square kilometer
m2|m2,m²,sq m,sq. m,sqm|square metres,square metre,square meters,square meter
[smi_us]|sq mi|square miles,square mile
[sft_i]|sq ft,sq. ft|square feet,square foot
[acr_us]||acres,acre
t|t|tonnes,tonne,metric tons,metric ton,metric tonnes
[ston_av]||short tons,short ton
[lton_av]||long tons,long ton
ton||tons,ton
kt|kt|kilotonnes,kilotonne,kilotons
Mt|Mt|megatonnes,megatonne,megatons
Gt|Gt|gigatonnes,gigatonne,gigatons
kg|kg,kgs|kilograms,kilogram,kilogrammes,kilogramme,kilos,kilo
g|g|grams,gram,grammes,gramme
mg|mg|milligrams,milligram,milligrammes
ug|µg,μg,mcg|micrograms,microgram
[lb_av]|lb,lbs,lb.|pounds weight
[oz_av]|oz|ounces,ounce
t CO2|tCO2,tCO₂,t CO2,t CO₂|tonnes of CO2,tonnes of carbon dioxide,tonnes of CO₂,tonnes co2,tonne of co2
t CO2e|tCO2e,tCO₂e,t CO2e,tCO2eq,t CO2eq,tCO2-eq|tonnes of CO2e,tonnes of CO2 equivalent,tonnes of carbon dioxide equivalent,tonnes co2e,tonnes of CO₂e,tonnes of CO₂ equivalent
kt CO2|ktCO2,kt CO2|kilotonnes of CO2
kt CO2e|ktCO2e,kt CO2e|kilotonnes of CO2e
Mt CO2|MtCO2,MtCO₂,Mt CO2,Mt CO₂,Mt of CO2|megatonnes of CO2,megatonnes of carbon dioxide
Mt CO2e|MtCO2e,MtCO₂e,Mt CO2e,Mt CO₂e,MtCO2eq,Mt CO2eq,Mt CO2-eq,MtCO2-eq,Mt of CO2e|megatonnes of CO2e,megatonnes of CO2 equivalent
Gt CO2|GtCO2,GtCO₂,Gt CO2,Gt CO₂|gigatonnes of CO2,gigatonnes of carbon dioxide
Gt CO2e|GtCO2e,GtCO₂e,Gt CO2e,Gt CO₂e,GtCO2eq|gigatonnes of CO2e,gigatonnes of CO2 equivalent
L||litres,litre,liters,liter
mL|ml|millilitres,millilitre,milliliters
hL|hl|hectolitres,hectolitre,hectoliters
ML|ML|megalitres,megalitre,megaliters
GL|GL|gigalitres,gigalitre,gigaliters
m3|m3,m³,cu m|cubic metres,cubic metre,cubic meters,cubic meter
km3|km3,km³|cubic kilometres,cubic kilometre
[cft_i]|cu ft|cubic feet,cubic foot
bcm|bcm,BCM,bcma|
mcm|mcm|
tcm|tcm|
bcf|bcf,Bcf|
Tcf|Tcf,tcf|
barrels|bbl,bbls|barrels,barrel,barrels of oil
barrels per day|bpd,b/d,bbl/d|barrels per day,barrels a day,barrels of oil per day,barrels of oil a day
mb/d|mb/d,mbpd|
boe|boe|barrels of oil equivalent
[gal_us]||gallons,gallon
TEU|TEU,TEUs,teu|twenty-foot equivalent units
W||watts,watt
kW|kW|kilowatts,kilowatt
MW|MW,MWe,MWp|megawatts,megawatt
GW|GW,GWe,GWp|gigawatts,gigawatt
TW|TW|terawatts,terawatt
kWh|kWh|kilowatt hours,kilowatt hour,kilowatt-hours,kilowatt-hour
MWh|MWh|megawatt hours,megawatt hour,megawatt-hours,megawatt-hour
GWh|GWh|gigawatt hours,gigawatt hour,gigawatt-hours,gigawatt-hour
TWh|TWh|terawatt hours,terawatt hour,terawatt-hours,terawatt-hour
MJ|MJ|megajoules
GJ|GJ|gigajoules,gigajoule
TJ|TJ|terajoules,terajoule
PJ|PJ|petajoules,petajoule
EJ|EJ|exajoules,exajoule
[HP]|hp,bhp|horsepower
toe|toe|tonnes of oil equivalent
ktoe|ktoe|
Mtoe|Mtoe,mtoe|
[Btu]|Btu,BTU|british thermal units
MMBtu|MMBtu,MMBTU,mmbtu|
therms||therms,therm
V||volts,volt
kV|kV|kilovolts,kilovolt
MVA|MVA|
Mbit/s|Mbps,Mbit/s,Mb/s|megabits per second,megabits a second,megabit per second
Gbit/s|Gbps,Gbit/s,Gb/s|gigabits per second,gigabits a second,gigabit per second
kbit/s|kbps,kbit/s|kilobits per second
MBy|MB|megabytes,megabyte
GBy|GB|gigabytes,gigabyte
TBy|TB|terabytes,terabyte
PBy|PB|petabytes,petabyte
Hz|Hz|hertz
kHz|kHz|kilohertz
MHz|MHz|megahertz
GHz|GHz|gigahertz
petaflops|petaflops,PFLOPS,petaFLOPS,PFlops|petaflops,petaflop
exaflops|exaflops,EFLOPS,exaFLOPS|exaflops,exaflop
FLOP|FLOP,FLOPs,FLOPS|
Cel|°C,ºC,℃|degrees celsius,degree celsius,degrees centigrade,degree centigrade,degrees c,degrees of warming,degree of warming
[degF]|°F,ºF|degrees fahrenheit,degree fahrenheit
deg|°|
km/h|km/h,kph,kmh|kilometres per hour,kilometres an hour,kilometers per hour,kilometers an hour
[mi_i]/h|mph|miles per hour,miles an hour
[kn_i]||knots
m/s|m/s|metres per second,meters per second
bar||bar
[psi]|psi|
kPa|kPa|
Sv|Sv|sieverts,sievert
mSv|mSv|millisieverts,millisievert
Bq|Bq|becquerels,becquerel
TBq|TBq|
GBq|GBq|
MBq|MBq|
kBq|kBq|
[ppm]|ppm|parts per million
[ppb]|ppb|parts per billion
mg/L|mg/l,mg/L|milligrams per litre,milligrams per liter
ug/m3|µg/m3,μg/m3,µg/m³,μg/m³,ug/m3|micrograms per cubic metre,micrograms per cubic meter
g/km|g/km,gCO2/km,g CO2/km|grams per kilometre,grams of co2 per kilometre
g/kWh|g/kWh,gCO2/kWh,gCO2e/kWh|grams per kilowatt hour
dB|dB,dBA,dB(A)|decibels,decibel
SWU|SWU,SWUs|separative work units
FTE|FTE,FTEs|full-time equivalents,full time equivalents,full-time equivalent
`;

const rows = TABLE.trim()
  .split('\n')
  .map((row) => row.split('|'))
  .map(([unit, signs, names]) => ({
    unit: unit!,
    signs: signs!.split(',').filter(Boolean),
    names: names!.split(',').filter(Boolean),
  }));

/** Signs, told by case, to the unit. */
export const unitSigns: ReadonlyMap<string, string> = new Map(
  rows.flatMap(({ unit, signs }) => signs.map((sign): [string, string] => [sign, unit])),
);

/** Names in lower case to the unit. */
export const unitNames: ReadonlyMap<string, string> = new Map(
  rows.flatMap(({ unit, names }) => names.map((name): [string, string] => [name.toLowerCase(), unit])),
);

/** Goods that are weighed in pounds: what is not money in "500 pounds of explosives". */
export const weighed: ReadonlySet<string> = new Set(
  'tnt explosive explosives plutonium uranium thrust beef pork poultry meat chicken fish shrimp coal lead mercury cocaine heroin fentanyl methamphetamine marijuana cannabis opium drugs narcotics food rice wheat flour grain cargo waste supplies propellant payload fertiliser fertilizer carbon co2 pollution'.split(
    ' ',
  ),
);

/** What tells "5m" of a length from "5m" of five million. */
export const lengthWords: ReadonlySet<string> = new Set(
  'wide long high tall deep apart away above below gap radius distance buffer exclusion tower towers sprint from limit vessel vessels'.split(
    ' ',
  ),
);

/** What tells that bare "degrees" are degrees Celsius. */
export const warmthWords: ReadonlySet<string> = new Set(
  'warming warm warmer warms temperature temperatures climate heating hotter cooler cooling heat paris pre-industrial preindustrial'.split(
    ' ',
  ),
);
