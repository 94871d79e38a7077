"""What the products of `catalogue.py` are described with."""

from __future__ import annotations


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.replace("\n", " ").split("|"))


THINGS = {
    "outerwear/jackets": "jacket parka anorak windbreaker poncho cape vest gilet raincoat softshell hardshell overcoat",
    "outerwear/trousers": "trousers shorts overtrousers leggings tights gaiters skirt dungarees breeches",
    "clothing/layers": "shirt tee jumper fleece cardigan hoodie singlet thermal pullover polo blouse sweatshirt",
    "clothing/accessories": "gloves mittens scarf beanie cap hat headband balaclava belt bandana visor socks",
    "footwear/shoes": "boots shoes sandals trainers clogs moccasins wellingtons slippers spikes",
    "bags/packs": "backpack daypack rucksack duffel satchel tote pouch suitcase drybag pannier wallet holdall",
    "camping/sleeping": "tent tarp hammock bivouac quilt mattress pillow blanket canopy awning groundsheet",
    "camping/kitchen": "stove kettle pan mug flask bottle cutlery plate grinder lunchbox cooler griddle sieve corkscrew",
    "hardware/light": "lantern headlamp torch beacon candle strobe charger powerbank",
    "hardware/tools": "knife axe saw shovel carabiner pulley rope harness helmet compass whistle binoculars thermometer",
    "winter/snow": "sledge snowshoes skis goggles crampons probe scraper",
    "water/paddling": "paddle kayak canoe buoy wetsuit snorkel lifejacket raft",
    "cycling/parts": "saddle pedals bell pump mudguard bottlecage handlebar lock",
    "care/supplies": "detergent wax spray brush patches glue laces insoles conditioner",
}
MATERIALS = _phrases("""
nylon | polyester | merino wool | organic cotton | hemp | linen | bamboo | aluminium | titanium | stainless steel | brass |
carbon fibre | fibreglass | cork | natural rubber | neoprene | leather | suede | nubuck | goose down | duck down | kapok |
microfibre | ripstop fabric | canvas | waxed cotton | fleece | felt | corduroy | denim | silk | cashmere | alpaca | mohair |
elastane | viscose | polypropylene | polyethylene | silicone | ceramic | enamel | beech | ash | walnut | birch plywood |
recycled bottles | recycled fishing nets | foam | latex | mesh | velvet | twill | jersey | terry | seersucker | oilcloth
""")
COLOURS = _phrases("""
Amber | Apricot | Aqua | Ash | Azure | Beige | Berry | Black | Blush | Bronze | Brick | Burgundy | Camel | Cardinal | Charcoal |
Cherry | Chestnut | Cinnamon | Clay | Cobalt | Copper | Coral | Cream | Crimson | Denim | Ebony | Emerald | Fern | Flint | Fuchsia |
Ginger | Gold | Granite | Graphite | Heather | Indigo | Ivory | Jade | Juniper | Khaki | Lavender | Lemon | Lilac | Lime | Magenta |
Mahogany | Maize | Mango | Maroon | Mint | Moss | Mulberry | Mustard | Navy | Ochre | Olive | Orange | Orchid | Oyster | Peach |
Pearl | Petrol | Pine | Pistachio | Plum | Poppy | Raspberry | Rose | Ruby | Russet | Rust | Saffron | Sage | Salmon | Sand |
Sapphire | Scarlet | Sienna | Silver | Slate | Smoke | Snow | Steel | Stone | Straw | Tan | Teal | Terracotta | Turquoise | Violet
""")
PEOPLE = _phrases("""
walkers | commuters | cyclists | climbers | runners | families | anglers | gardeners | skippers | students | postmen | photographers |
birdwatchers | pilgrims | scouts | teachers | farmers | surveyors | paramedics | hunters | horse riders | dog owners | festival guests |
kayakers | skiers | snowboarders | travellers | pensioners | beginners | mountain guides | volunteers | foragers | astronomers |
geologists | joggers | campers | sailors | swimmers | surfers | cavers | couriers | builders | foresters | shepherds | beekeepers
""")
WHERE = _phrases("""
in steady rain | on a windy ridge | in deep snow | at the bus stop | on the school run | in a crowded train | by the lake | at base camp |
in the desert | on wet rock | in a muddy field | at high altitude | on gravel roads | in the garden | on a night watch | in a hot kitchen |
on a ferry | at the airport | in dense fog | on an icy pavement | beside the fire | in the rainforest | during a thunderstorm | at dawn |
on a crossing of a glacier | in the office | in a sauna | on the allotment | at a market stall | under a heavy load | across moorland |
through brambles | along the coast | at a motorway rest stop | on scree | in a mountain hut | on cobbles | in a cellar | in salt water
""")
PARTS = _phrases("""
hood | cuff | collar | hem | seam | zip | pocket | strap | buckle | lining | sole | heel | toe cap | tongue | eyelet | drawcord |
waistband | knee | elbow | shoulder | handle | lid | valve | nozzle | hinge | blade | tip | spring | battery | switch | lens | reflector |
frame | pole | peg | rim | spout | base | edge | panel | gusset | flap | loop | hook | rivet | stitching | padding | membrane | insulation
""")
ABILITIES = _phrases("""
keeps out the rain | dries overnight | folds flat | locks with one hand | reflects headlights | stretches in four directions |
resists abrasion | blocks the wind | lets vapour escape | floats | glows in the dark | can be repaired at home | stays warm when damp |
does not rustle | packs into its own pocket | takes a replacement part | repels midges | neutralises odours | survives a fall from two metres |
holds a crease | grips wet wood | shades the neck | adjusts without tools | is quiet enough for wildlife | fits over a helmet |
cools within minutes | weighs less than an apple | clips to a belt | stands by itself | seals airtight | rinses clean | wicks moisture |
rolls up small | charges in an hour | warms up quickly | withstands sparks | can be boiled | never needs ironing | rotates freely
""")
TROUBLES = _phrases("""
cold fingers | soaked shoulders | blisters | a sore back | steamed-up glasses | a tangled cord | flat batteries | cold coffee |
chafing | a broken zip | lost pegs | slippery handles | condensation | draughts | sunburn | mosquito bites | a heavy bag | wet matches |
crumpled shirts | smelly socks | a wobbly table | stiff joints | torn knees | muddy carpets | frozen laces | glare | rattling pans |
leaks | rust | moths | splinters | static | mildew | cramped toes | numb wrists | missing lids | sand in everything | jammed wheels
""")
MANNERS = _phrases("""
light | sturdy | supple | compact | roomy | slim | padded | seamless | reversible | foldable | insulated | breathable | windproof |
waterproof | elastic | adjustable | detachable | modular | ventilated | reinforced | brushed | quilted | ribbed | tapered | cropped |
oversized | telescopic | magnetic | rechargeable | dimmable | fireproof | shockproof | non-slip | double-stitched | hand-finished |
heat-sealed | laser-cut | pre-shaped | triple-layered | odourless | washable | biodegradable | hypoallergenic | scratch-resistant
""")
SAYINGS = _phrases("""
This {thing} {ability}, so {trouble} is a thing of the past. | Feel the {material}: it is {manner} and {ability}. |
{people} come back for this one because it {ability}. | Take it {where} once and you will not want another {thing}. |
It is the {manner} {thing} that {ability} {where}. | If {trouble} spoils your day, put this on the shelf of things that help. |
Hold it for a moment: {manner}, {manner2}, and it still {ability}. | No more {trouble} {where}: the {part} takes care of that. |
The {part} is {manner}, and the {thing} {ability}. | {line} makes it of {material}, which {ability}.
""")
FACTS = _phrases("""
{Manner} {part} of {material} | The {part} {ability} | {material} with a {manner} {part} | A {manner} {part} by {rare} |
Tested {where} by {people} of {rare} | {Manner} {material}, certified by {rare} | {rare} {part} with {rare} {part2} |
The {part} is made in {rare} | Known as {rare} in older lists
""")
BENEFITS = _phrases("""
You are spared {trouble} {where}. | It stays {manner} even {where}. | You carry less and think less about {trouble}. |
{people} tell us that {trouble} no longer stops them. | You buy one {thing} instead of two. | The {part} outlasts the rest of your kit.
""")
QUESTIONS = _phrases("""
Does it help against {trouble}? | Can I use it {where}? | Is the {part} made of {material}? | Is it right for {people}? |
How do I mend the {part}? | What is the difference to the {rare}? | Will the {part} fit my {thing2}?
""")
ANSWERS = _phrases("""
Yes: it {ability}, and the {part} is {manner}. | Better than most, as long as the {part} is dry. | Only with the {rare} kit, which we order
for {people}. | Show the {part} and let the customer feel how {manner} it is. | No. For that, {people} take the {manner} {thing2}.
""")
