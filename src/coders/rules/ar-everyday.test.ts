import { describe } from "vitest";
import { testTable } from "./coding.fixture.ts";

/** Sentences as agencies print them every day, one or more for each code. */
describe("everyday reports", () => {
  testTable(`
باعت باريس مصر ثلاثين مقاتلة من طراز رافال.
  stance arms france>egypt
أرسلت الرياض شحنة وقود إلى الحكومة اليمنية في عدن.
  stance supplies saudi-arabia>yemeni-government
حولت الدوحة ثلاثين مليون دولار إلى حكومة حماس في غزة.
  stance funds qatar>gaza-government
تقدم واشنطن معلومات استخباراتية للجيش الأوكراني.
  stance shares-intelligence usa>ukrainian-armed-forces
فتحت إريتريا مطار عصب للقوات الإماراتية.
  stance gives-territory eritrea>emirati-armed-forces
اعترفت سلوفينيا بدولة فلسطين.
  stance recognises slovenia>palestine
جدد وزير خارجية الإمارات عبد الله بن زايد تضامن بلاده مع البحرين.
  statement says/confirms abdullah-bin-zayed> <actor:abdullah-bin-zayed
  stance endorses uae>bahrain <actor:abdullah-bin-zayed
أسقطت روسيا بالفيتو مشروع قرار بشأن السودان.
  event REJECT russia>
قالت مصادر غربية إن أبوظبي تقف وراء قوات الدعم السريع.
  statement says/states > <unnamed
  stance backs uae>rsf <unnamed
أبدى بلينكن قلق واشنطن من خطط إسرائيل في رفح.
  statement says/states antony-blinken> <actor:antony-blinken
  stance criticises antony-blinken>israel <actor:antony-blinken
حملت الرياض سعد الحريري مسؤولية سياسات حزب الله.
  statement says/accuses saudi-arabia>saad-hariri <actor:saudi-arabia
  stance criticises saudi-arabia>saad-hariri
  event ACCUSE saudi-arabia>saad-hariri
باشرت القوات الفرنسية الانسحاب من بوركينا فاسو.
  event RETREAT france-forces>
أوقفت واشنطن تزويد السعودية بالقنابل الذكية.
  event SANCTION usa>saudi-arabia
  stance cuts usa>saudi-arabia
علقت هولندا توريد قطع غيار مقاتلات إف 35 إلى إسرائيل.
  event SANCTION netherlands>israel
  stance cuts netherlands>israel
رفضت القاهرة طلب واشنطن استقبال سكان قطاع غزة.
  event REJECT egypt>usa
  stance refuses egypt>usa
تتولى أنجولا الوساطة بين كينشاسا وكيغالي.
  stance mediates angola>drc+rwanda
  event CONSULT angola>drc+rwanda
تخلت باريس عن حليفها الرئيس إدريس ديبي.
  stance abandons france>idriss-deby
استنكرت وزارة الخارجية القطرية اقتحام المستوطنين المسجد الأقصى.
  statement says/criticises qatari-foreign-ministry> <actor:qatari-foreign-ministry
  stance condemns qatari-foreign-ministry>israeli-settlers
  event ASSAULT israeli-settlers> <actor:qatari-foreign-ministry
فرضت كندا عقوبات على قائد قوات الدعم السريع محمد حمدان دقلو.
  event SANCTION canada>hemedti
  stance sanctions canada>hemedti
طردت باماكو السفير الفرنسي.
  event SANCTION mali>france
  stance sanctions mali>france
اتفق وزيرا خارجية مصر وتركيا على تبادل السفراء.
  event AGREE egypt+turkey>
توجه وفد من حركة حماس إلى موسكو للقاء مسؤولين روس.
  event CONSULT hamas> future
رفعت واشنطن السودان من قائمة الدول الراعية للإرهاب.
  event CONCEDE usa>sudan
أخلى الجيش الأمريكي قاعدة عين الأسد غربي العراق.
  event RETREAT usa-forces>
أعلنت جبهة تحرير أزواد وقفا لإطلاق النار من جانب واحد.
  statement says/announces fla> <actor:fla
  event RETREAT fla>
طلبت الخرطوم دعما عسكريا من القاهرة.
  statement says/calls-for sudan>egypt <actor:sudan
  event REQUEST sudan>egypt
قدم لبنان شكوى إلى مجلس الأمن ضد إسرائيل.
  event ACCUSE lebanon>israel
  event REQUEST lebanon>un-security-council
هدد وزير الدفاع الإسرائيلي يسرائيل كاتس بإحراق بيروت.
  event THREATEN israel-katz>lebanon
دفعت روسيا بسفن حربية إلى البحر المتوسط.
  event MOBILIZE russia>
عززت إسرائيل قواتها على الحدود مع لبنان.
  event MOBILIZE israel>
أوقفت السلطات الجزائرية الكاتب بوعلام صنصال.
  event COERCE algeria>boualem-sansal
أصيب جنود من اليونيفيل بنيران إسرائيلية جنوب لبنان.
  event ASSAULT israel>unifil-soldiers
اقتحمت قوات الدعم السريع معسكر زمزم للنازحين.
  event ASSAULT rsf>
عبرت الخارجية السعودية عن رفضها القاطع تهجير الفلسطينيين.
  statement says/states saudi-foreign-ministry> <actor:saudi-foreign-ministry
  event REJECT saudi-foreign-ministry>palestinians <actor:saudi-foreign-ministry
لفت رئيس البرلمان اللبناني نبيه بري إلى أن الاتفاق لم يحترم.
  statement says/states nabih-berri> <actor:nabih-berri
نفت موسكو تزويد الحوثيين بالسلاح.
  statement says/denies russia> <actor:russia
  stance arms russia>houthis negated <actor:russia
تواصل إيران تهريب السلاح إلى الحوثيين عبر البحر.
  stance arms iran>houthis
زودت الاستخبارات الأمريكية كييف بمعلومات عن تحركات القوات الروسية.
  stance shares-intelligence usa>ukraine
رفضت حماس المقترح المصري.
  event REJECT hamas>egypt
أسفرت اشتباكات بين قوات الدعم السريع والجيش السوداني عن مقتل العشرات.
  event ASSAULT rsf+saf>
يزور وفد من حماس القاهرة لبحث الهدنة.
  event CONSULT hamas>
خففت واشنطن العقوبات عن سوريا.
  event CONCEDE usa>syria
تعرضت قاعدة عين الأسد لهجوم صاروخي.
  event ASSAULT >
شهدت الخرطوم احتجاجات على الحكم العسكري.
  event PROTEST >
حظرت إسبانيا بيع الأسلحة لإسرائيل.
  event SANCTION spain>israel
  stance cuts spain>israel
فرضت وزارة الخزانة الأمريكية عقوبات على شركات مرتبطة بقوات الدعم السريع.
  event SANCTION us-treasury>rsf
  stance sanctions us-treasury>rsf
وافقت ألمانيا على تسليم أوكرانيا دبابات ليوبارد.
  stance pledges germany>ukraine
  event AGREE germany>
رفضت مصر طلبا من واشنطن لاستقبال سكان غزة.
  event REJECT egypt>usa
  stance refuses egypt>usa
أعربت الكويت عن إدانتها واستنكارها للهجوم الإيراني على قطر.
  statement says/states kuwait> <actor:kuwait
  stance condemns kuwait>iran <actor:kuwait
سلم مقاتلو حزب العمال الكردستاني أسلحتهم في السليمانية.
  event RETREAT pkk>
منعت إسرائيل دخول المساعدات إلى غزة.
  event COERCE israel>
استدعى الجيش الإسرائيلي آلاف جنود الاحتياط.
  event MOBILIZE idf>
نجا رئيس الوزراء العراقي مصطفى الكاظمي من محاولة اغتيال.
  event ASSAULT >mustafa-al-kadhimi
فرقت الشرطة المتظاهرين بالغاز المسيل للدموع.
  event ASSAULT described>protesters
حكمت محكمة مصرية بالسجن على الناشط علاء عبد الفتاح.
  event COERCE >person
قضت محكمة حوثية بإعدام ثلاثة مواطنين بتهمة التجسس.
  event COERCE >described
جددت الرباط تأييدها لوحدة ليبيا وسيادتها.
  statement says/confirms morocco> <actor:morocco
  stance endorses morocco>libya <actor:morocco
لفت وزير الخارجية الأردني أيمن الصفدي إلى خطورة الوضع في الضفة.
  statement says/states ayman-safadi> <actor:ayman-safadi
أقر وزير الدفاع الإسرائيلي بفشل الجيش في السابع من أكتوبر.
  statement says/admits israel> <actor:israel
توصلت إسرائيل وحماس إلى اتفاق لتبادل الأسرى.
  event AGREE israel+hamas>
أعادت الإمارات فتح سفارتها في دمشق.
  event COOPERATE uae>syria
نفذت مصر والسعودية مناورات بحرية مشتركة في البحر الأحمر.
  event COOPERATE egypt+saudi-arabia>
انتقدت طهران القصف الإسرائيلي على دمشق.
  statement says/criticises iran>israel <actor:iran
  stance criticises iran>israel
  event ASSAULT israel> <actor:iran
# an attack "of" somebody is his, and those killed in it are whom it was done to
قتل خمسة جنود في هجوم لتنظيم الدولة في دير الزور.
  event ASSAULT isis>described
# worry for somebody is no blame
أعربت واشنطن عن قلقها من الهجمات على السعودية.
  statement says/states usa> <actor:usa
`);
});

describe("everyday life: nothing", () => {
  testTable(
    `
خففت السلطات القيود على الأسواق.
رفعت مصر أسعار الوقود.
وصلت شحنة قمح روسية إلى مصر.
وصلت سفينة سياح إيطالية إلى الإسكندرية.
شارك المنتخب المصري في البطولة إلى جانب المنتخب الليبي.
استدعى المدرب لاعبي الاحتياط قبل مباراة تونس.
أقرت تونس ميزانية جديدة بقيمة مليار دينار.
فتحت الشرطة الطريق بعد الحادث.
ساعدت مصر اليونان على إخماد الحرائق.
نظم طلاب في بيروت حفلا موسيقيا.
نجا ركاب الحافلة من حادث سير قرب سرت.
رفعت تونس شعار البطولة في القاهرة.
أغلق السائق تطبيق الخرائط.
حذفت تونس لاعبا من قائمة المنتخب.
أعلن الأهلي التعاقد مع لاعب من المغرب.
`,
    true,
  );
});
