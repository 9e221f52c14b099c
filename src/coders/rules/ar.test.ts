import { describe } from "vitest";
import { testTable } from "./coding.fixture.ts";

describe("support by a verb", () => {
  testTable(`
تدعم مصر قوات حفتر.
  stance backs egypt>haftar-forces
تساند موسكو حفتر في معركته.
  stance backs russia>haftar
تدعم الإمارات حفتر بالسلاح.
  stance arms uae>haftar
دعمت السعودية حفتر بالأموال.
  stance funds saudi-arabia>haftar
تدعم روسيا حفتر بمرتزقة فاغنر.
  stance sends-fighters russia>haftar
زودت أنقرة حكومة الوفاق بطائرات مسيرة.
  stance arms turkey>gna
أمدت القاهرة قوات حفتر بالذخائر.
  stance arms egypt>haftar-forces
مولت أبوظبي حملة حفتر العسكرية.
  ! client in the genitive of an opaque noun
  stance funds uae>haftar
دربت تركيا قوات حكومة الوفاق.
  stance trains turkey>gna-army
سلحت فرنسا قوات حفتر.
  stance arms france>haftar-forces
أرسلت روسيا أسلحة إلى حفتر.
  stance arms russia>haftar
أرسلت تركيا مقاتلين سوريين لدعم حكومة الوفاق.
  stance sends-fighters turkey>gna
نشرت تركيا قوات لمساندة حكومة الوفاق.
  stance sends-troops turkey>gna
اعترفت قطر بحكومة الوفاق.
  stance recognises qatar>gna
وقفت مصر إلى جانب حفتر.
  stance endorses egypt>haftar
وعدت باريس حفتر بالدعم.
  stance pledges france>haftar
دفعت الإمارات رواتب لمقاتلي حفتر.
  stance funds uae>haftar-forces
قدمت الإمارات دعما عسكريا لحفتر.
  stance backs uae>haftar
تدعم فرنسا حفتر وتزوده بالسلاح.
  stance backs france>haftar
  stance arms france>haftar
# the other direction of the same words
دعمت قوات حفتر صفوفها بالسلاح.
`);
});

describe("support by a noun, an epithet, a passive", () => {
  testTable(`
يحظى حفتر بدعم مصر.
  stance backs egypt>haftar
تلقت قوات حفتر دعما من الإمارات.
  stance backs uae>haftar-forces
يتلقى حفتر أسلحة من مصر.
  stance arms egypt>haftar
هاجمت قوات حفتر المدعومة من الإمارات مدينة غريان.
  stance backs uae>haftar-forces
  event ASSAULT haftar-forces>
تم تزويد حفتر بالسلاح من قبل الإمارات.
  stance arms uae>haftar
دخلت تركيا الداعمة لحكومة الوفاق على الخط.
  stance backs turkey>gna
يراجع داعمو حفتر الإمارات ومصر حساباتهم.
  stance backs uae>haftar
  stance backs egypt>haftar
يعول حفتر على داعميه الإمارات ومصر.
  stance backs uae>haftar
  stance backs egypt>haftar
قالت الإمارات، حليفة حفتر، إن الحل سياسي.
  statement says uae> <actor:uae
  stance backs uae>haftar
H: دعم فرنسي لحفتر يغضب إيطاليا
  stance backs france>haftar
H: دعم روسيا لحفتر مستمر منذ الهجوم
  stance backs russia>haftar
# recognised by nobody who is named, and friends of the same side
وصلت حكومة الوفاق المعترف بها دوليا إلى اتفاق داخلي.
رحب السراج بدعم حكومة الوفاق لقوات الوفاق.
  statement says sarraj> <actor:sarraj
`);
});

describe("leaving, in plain words", () => {
  testTable(`
تخلت الإمارات عن حفتر.
  stance abandons uae>haftar
بدأت فرنسا التخلي عن حفتر.
  stance abandons france>haftar
خذلت موسكو حفتر.
  stance abandons russia>haftar
تبحث مصر عن بديل لحفتر.
  stance seeks-alternative egypt>haftar
بدأت موسكو البحث عن بديل لحفتر.
  stance seeks-alternative russia>haftar
أوقفت الإمارات دعمها لحفتر.
  stance cuts uae>haftar
  event SANCTION uae>haftar
علقت مصر إمداداتها لقوات حفتر.
  stance cuts egypt>haftar-forces
  event SANCTION egypt>haftar-forces
قطعت السعودية تمويلها عن حفتر.
  stance cuts saudi-arabia>haftar
  event SANCTION saudi-arabia>haftar
توقفت الإمارات عن دعم حفتر.
  stance cuts uae>haftar
كفت مصر عن تزويد حفتر بالسلاح.
  stance cuts egypt>haftar
رفضت تونس دعم حفتر.
  [stance backs tunisia>haftar negated]
  stance refuses tunisia>haftar
سحبت روسيا مرتزقتها من صفوف حفتر.
  event RETREAT/withdraw russia|wagner|russia-forces|russia-mercenaries>
  stance withdraws russia|wagner|russia-forces|russia-mercenaries>haftar
انسحب مرتزقة فاغنر من صفوف حفتر.
  event RETREAT/withdraw wagner>
  stance withdraws wagner>haftar
H: سحب مرتزقة فاغنر من صفوف حفتر
  event RETREAT/withdraw wagner>
  stance withdraws wagner>haftar
H: تخلي الإمارات عن حفتر يربك حساباته
  stance abandons uae>haftar
H: بحث القاهرة عن بديل لحفتر
  stance seeks-alternative egypt>haftar
H: بعد هزيمة غريان.. روسيا تتخلى عن حفتر
  stance abandons russia>haftar
  [event ASSAULT >]
خسر حفتر غريان، وتخلت عنه الإمارات.
  event ASSAULT/territory >haftar
  stance abandons uae>haftar
# not a client that is left
تخلى حفتر عن مدينة غريان.
سحبت روسيا سفينتها من الميناء.
تبحث مصر عن بديل للقمح الروسي.
أوقفت الإمارات دعمها للمحروقات.
`);
});

describe("leaving, in figures of speech", () => {
  testTable(`
قفزت فرنسا من سفينة حفتر.
  stance abandons france>haftar
H: الإمارات تنزل من مركب حفتر
  stance abandons uae>haftar
رفعت الإمارات يدها عن حفتر.
  stance abandons uae>haftar
نفضت موسكو يدها من حفتر.
  stance abandons russia>haftar
غسلت باريس يديها من حفتر.
  stance abandons france>haftar
أدارت باريس ظهرها لحفتر.
  stance abandons france>haftar
رفعت القاهرة الغطاء عن حفتر.
  stance abandons egypt>haftar
حزم مرتزقة فاغنر حقائبهم في ترهونة.
  event RETREAT/withdraw wagner>
# the same words meant literally
قفز بحارة من سفينة تركية قرب مصراتة.
رفعت الإمارات يد العون للمتضررين.
أدار السراج ظهره للكاميرا.
غسل الطبيب يديه من الدم.
نزل حفتر من الطائرة في القاهرة.
`);
});

describe("wavering, mediating, opposing", () => {
  testTable(`
تلمح روسيا إلى التخلي عن حفتر.
  stance hints russia>haftar
ألمحت القاهرة إلى التخلي عن حفتر.
  stance hints egypt>haftar
طرحت تونس مبادرة للمصالحة بين حفتر وحكومة الوفاق.
  stance mediates tunisia>haftar+gna
توسطت الجزائر بين حفتر والسراج.
  stance mediates algeria>haftar+sarraj
  event CONSULT/third-party algeria>haftar+sarraj
عرض المغرب وساطة بين حفتر والسراج.
  stance mediates morocco>haftar+sarraj
  event CONSULT/third-party morocco>haftar+sarraj hypothetical
أدانت فرنسا هجوم حفتر على طرابلس.
  statement says france>haftar| <actor:france
  stance condemns france>haftar
  event ASSAULT haftar> <actor:france
نددت تركيا بقصف قوات حفتر مطار معيتيقة.
  statement says turkey>haftar-forces| <actor:turkey
  stance condemns turkey>haftar-forces
  event ASSAULT haftar-forces> <actor:turkey
انتقدت إيطاليا حفتر.
  statement says italy>haftar <actor:italy
  stance criticises italy>haftar
فرض الاتحاد الأوروبي عقوبات على عقيلة صالح.
  event SANCTION eu>aguila-saleh
  stance sanctions eu>aguila-saleh
استدعت إيطاليا سفيرها لدى تركيا.
  event SANCTION italy>turkey
  stance sanctions italy>turkey
قطعت قطر علاقاتها مع سوريا.
  event SANCTION qatar>syria
  stance sanctions qatar>syria
قصفت فرنسا مواقع تنظيم داعش في سرت.
  event ASSAULT france>isis
  stance attacks france>isis
# belligerents have events only
قصفت قوات حفتر مواقع قوات الوفاق.
  event ASSAULT haftar-forces>gna-army
أدان السراج هجوم حفتر على طرابلس.
  statement says sarraj>haftar| <actor:sarraj
  event ASSAULT haftar> <actor:sarraj
`);
});

describe("rarer ways to stand with somebody, or with nobody", () => {
  testTable(`
صاغ قرقاش تغريداته لصالح حفتر.
  stance endorses|backs anwar-gargash>haftar
زودت فرنسا حفتر بمعلومات استخباراتية.
  stance shares-intelligence|arms france>haftar
أمدت الإمارات قوات حفتر بالوقود.
  stance supplies uae>haftar-forces
آوت تركيا قيادات من حكومة الوفاق.
  ! client in the genitive of an opaque noun
  stance gives-territory turkey>gna
أشاد السيسي بحفتر.
  statement says abdel-fattah-el-sisi>haftar <actor:abdel-fattah-el-sisi
  stance endorses abdel-fattah-el-sisi>haftar
يقاتل مرتزقة فاغنر إلى جانب حفتر.
  stance sends-fighters|strikes-for wagner>haftar
يقف السودان على مسافة واحدة من حفتر والسراج.
  stance declares-neutrality sudan>haftar+sarraj
استخدمت روسيا الفيتو لحماية حفتر.
  stance shields russia>haftar
حملت تركيا الإمارات مسؤولية دعم حفتر.
  ! حمّل and حمل are one word without signs
  statement says turkey>uae <actor:turkey
  stance backs uae>haftar alleged <actor:turkey
أعلنت مصر دعمها لحفتر.
  statement says egypt> <actor:egypt
  stance backs egypt>haftar <actor:egypt
تعهدت الإمارات بدعم حفتر.
  ! pledge of an act named after ب
  [statement says uae> <actor:uae]
  stance pledges uae>haftar
  [stance backs uae>haftar future]
بفضل الدعم المصري تقدمت قوات حفتر.
  ! adjective of a state as the subject of a noun
  stance backs egypt>haftar-forces
استعانت قوات حفتر بمرتزقة سودانيين.
  [event REQUEST haftar-forces>sudan-mercenaries]
وصلت أسلحة مصرية إلى قوات حفتر.
  stance arms egypt>haftar-forces
أرسلت أبوظبي طائرات محملة بالسلاح إلى حفتر عبر مطار بنينا.
  stance arms uae>haftar
عارضت الجزائر هجوم حفتر على طرابلس.
  stance criticises algeria>haftar
  event ASSAULT haftar>
اعتذرت الإمارات عن استقبال حفتر.
  ! frame missing: declines a meeting
  stance refuses uae>haftar
طردت مصر سفير تركيا.
  event SANCTION egypt>turkey
  stance sanctions egypt>turkey
طردت مصر السفير التركي.
  event SANCTION egypt>turkey
  stance sanctions egypt>turkey
طردت مصر سفيرا.
`);
});
