import { describe } from "vitest";
import { testTable } from "./coding.fixture.ts";

describe("who speaks, over what describes him", () => {
  testTable(`
رحبت طهران، حليفة دمشق الأولى في المنطقة، بخطوات موسكو.
  statement says/welcomes iran>russia <actor:iran
  [stance endorses iran>russia]
رحبت طهران، حليفة دمشق، وسط تصفيق الحاضرين، بخطوات موسكو.
  statement says/welcomes iran>russia <actor:iran
  [stance endorses iran>russia]
نفى السراج، الذي يقيم في طرابلس، وجود صفقة مع تركيا.
  statement says/denies sarraj> <actor:sarraj
وصف السراج ما يجري في طرابلس بأنه عدوان.
  statement says/states sarraj> <actor:sarraj
نفت القاهرة، من جانبها، أي تعاقد مع الشركة.
  statement says/denies egypt> <actor:egypt
انسحبت قوات حفتر من سرت، بينما نفت القاهرة ذلك جملة وتفصيلا.
  statement says/denies egypt> <actor:egypt
  event RETREAT haftar-forces>
نقلت رويترز عن مسؤول غربي نفيه أن قوات حفتر انسحبت من سرت.
  statement says/denies > <outlet:reuters<unnamed
  event RETREAT haftar-forces> negated <outlet:reuters<unnamed
نشرت رويترز عن مسؤول غربي نفيه أن قوات حفتر انسحبت من سرت.
  statement says/denies > <outlet:reuters<unnamed
  event RETREAT haftar-forces> negated <outlet:reuters<unnamed
أعلنت الحكومة الليبية سيطرتها على المطار.
  statement says/announces libya|gna> <actor:libya|gna
  [event ASSAULT/territory libya|gna>]
وجهت مصر رسالة مفتوحة تدين إسرائيل.
  statement says/criticises egypt>israel <actor:egypt
  stance condemns egypt>israel
أبلغ أردوغان ماكرون أن قوات حفتر انسحبت من سرت، بحسب ما نقلت رويترز عن السراج.
  statement says/states recep-tayyip-erdogan>emmanuel-macron <outlet:reuters<actor:sarraj<actor:recep-tayyip-erdogan
  statement says/states sarraj> <outlet:reuters<actor:sarraj
  event RETREAT haftar-forces> <outlet:reuters<actor:sarraj<actor:recep-tayyip-erdogan
انسحبت قوات حفتر من سرت، بحسب باشاغا.
  statement says/states fathi-bashagha> <actor:fathi-bashagha
  event RETREAT haftar-forces> <actor:fathi-bashagha
`);
});

describe("who goes on speaking, and whom he accuses or asks", () => {
  testTable(`
قال السراج إن الحل بعيد. واتهم حفتر بارتكاب جرائم حرب.
  statement says/states sarraj> <actor:sarraj
  statement says/accuses sarraj>haftar <actor:sarraj
  [event ACCUSE sarraj>haftar]
قالت فرنسا إن الحل بعيد، وناشدت المجتمع الدولي التدخل.
  statement says/states france> <actor:france
  statement says/calls-for france>international-community <actor:france
وانسحب المقاتلون الذين انتقدتهم مصر.
  statement says/criticises egypt> <actor:egypt
  event RETREAT described>
صمدت الفصائل التي اتهمتها مصر بالإرهاب.
  statement says/accuses egypt> <actor:egypt
انتقد ماكرون البلدين.
  statement says/criticises emmanuel-macron>described <actor:emmanuel-macron
خرج السراج محملا حفتر مسؤولية القصف.
  statement says/accuses sarraj>haftar <actor:sarraj
  [event ACCUSE sarraj>haftar]
زار السراج أنقرة ثم خرج مشيدا بدور تركيا.
  statement says/praises sarraj>turkey <actor:sarraj
  [stance endorses sarraj>turkey]
  [event CONSULT sarraj>turkey]
حمل السراج إلى أنقرة خطة جديدة.
طالبت فرنسا بوقف القتال.
  statement says/calls-for france> <actor:france
`);
});

describe("speech that a noun of action names", () => {
  testTable(`
سارعت الخارجية الفرنسية إلى نفي التقارير.
  statement says/denies french-foreign-ministry> <actor:french-foreign-ministry
اكتفت القاهرة بالتعبير عن قلقها من التصعيد.
  statement says/states egypt> <actor:egypt
فاجأ إعلان السراج تأجيل الانتخابات جميع المراقبين.
  statement says/announces sarraj> <actor:sarraj
جاءت الخطوة بعد دعوة أردوغان الأطراف إلى الحوار.
  statement says/calls-for recep-tayyip-erdogan>described <actor:recep-tayyip-erdogan
لم تكتف القاهرة بالتعبير عن قلقها.
جاءت دعوة السراج إلى باريس مفاجئة.
لم تلق مناشدة السراج التعجيل بالحل صدى.
`);
});

describe("what is not said yet", () => {
  testTable(`
سيعلن السراج تأجيل الانتخابات.
  statement says/announces sarraj> future <actor:sarraj
طالب السراج بإعلان حفتر وقف القتال.
  statement says/calls-for sarraj> <actor:sarraj
`);
});

describe("words that are written like verbs of saying", () => {
  testTable(`
عبر السراج عن أمله في السلام.
  statement says/states sarraj> <actor:sarraj
وصل السلاح عبر تركيا.
  [event AID ]
  [stance arms ]
`);
});

describe("whom a statement is about, without a name or behind the speaker's", () => {
  testTable(`
دعا رشاد العليمي البلدين إلى التهدئة.
  statement says/calls-for rashad-al-alimi>described <actor:rashad-al-alimi
قالت فرنسا إن الحل بعيد. وحثت الطرفين على ضبط النفس.
  statement says/states france> <actor:france
  statement says/calls-for france>described <actor:france
وصف إيمانويل ماكرون المجلس العسكري بأنه غير شرعي.
  statement says/states emmanuel-macron>described <actor:emmanuel-macron
شكر بشار الأسد نظيره الروسي.
  statement says/praises bashar-al-assad>described <actor:bashar-al-assad
هنأت أنقرة والقاهرة الجانبين.
  statement says/praises turkey+egypt>described <actor:turkey
اتهمت كييف جارتها بدعم الإرهاب.
  statement says/accuses ukraine>described <actor:ukraine
  [event ACCUSE ukraine>]
توجه رشاد العليمي بالشكر إلى السعودية على دعمها.
  statement says/praises rashad-al-alimi>saudi-arabia <actor:rashad-al-alimi
`);
});

describe("whom a participle's pronoun means", () => {
  testTable(`
دعا ماكرون حفتر إلى الهدوء، محملا إياه مسؤولية القصف.
  statement says/calls-for emmanuel-macron>haftar <actor:emmanuel-macron
  statement says/accuses emmanuel-macron>haftar <actor:emmanuel-macron
  [event ACCUSE emmanuel-macron>haftar]
دعا ماكرون حفتر والسراج إلى الهدوء، محملا إياه مسؤولية القصف.
  statement says/calls-for emmanuel-macron>haftar+sarraj <actor:emmanuel-macron
  statement says/accuses emmanuel-macron> <actor:emmanuel-macron
  [event ACCUSE emmanuel-macron>]
`);
});

describe("an aside that closes where the next opens", () => {
  testTable(`
أعلنت مجموعة "فاغنر" الروسية، الجمعة، عبر قناتها على "تلغرام"، انتهاء مهمتها في مالي.
  statement says/announces wagner> <actor:wagner
  event RETREAT/withdraw wagner> <actor:wagner
`);
});
