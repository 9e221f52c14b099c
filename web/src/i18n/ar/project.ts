import type { PROJECT as English } from "../en/project.ts";

export const PROJECT: Readonly<Record<keyof typeof English, string>> = {
  "project.title": "المشروع: {name}",
  "project.example":
    "في هذا المشروع تقارير أمثلة، ولا يدوم إلا ما دام الخادم يعمل: ما تدخله أو تقرره هنا يزول بتوقفه. لتحفظ عملك ابدأ بملف: {command}",
  "project.facts": "المحفوظ في المشروع",
  "project.file": "الملف",
  "project.file.none": "لا ملف؛ ما دام الخادم يعمل فقط",
  "project.articles": "التقارير",
  "project.codings": "الترميزات القائمة",
  "project.originals": "الأصول المحفوظة",
  "project.leftOut": "متروك عند الإدخال",
  "project.reviews": "القرارات",
  "project.version": "البرنامج",
  "project.packs": "الحزم",
  "project.runs": "من رمّز",
  "project.runs.coder": "المرمِّز",
  "project.runs.packs": "الحزم",
  "project.runs.articles": "تقارير قُرئت",
  "project.runs.first": "أولها",
  "project.runs.last": "آخرها",
  "project.runs.records": "دخلت سجلات مرمّزة",
  "project.runs.none": "لم يُقرأ شيء بعد.",
  "project.coder":
    "{coder}: {n, plural, zero {لا ترميز قائما} one {ترميز قائم واحد} two {ترميزان قائمان} few {# ترميزات قائمة} many {# ترميزا قائما} other {# ترميز قائم}}",
  "project.changes": "منذ القراءة الأخيرة",
  "project.changes.none": "قُرئت التقارير كلها بهذا الإصدار وهذه الحزم، فلا شيء يُعاد.",
  "project.changes.unread":
    "{n, plural, zero {لا تقرير لم يُقرأ بهذا الإصدار وهذه الحزم.} one {تقرير واحد لم يُقرأ بهذا الإصدار وهذه الحزم.} two {تقريران لم يُقرآ بهذا الإصدار وهذه الحزم.} few {# تقارير لم تُقرأ بهذا الإصدار وهذه الحزم.} many {# تقريرا لم تُقرأ بهذا الإصدار وهذه الحزم.} other {# تقرير لم تُقرأ بهذا الإصدار وهذه الحزم.}}",
  "project.changes.everything":
    "تغيّر المرمِّز أو المعاجم أو دليل الترميز منذ القراءة الأخيرة: فقد يُقرأ كل تقرير على نحو آخر.",
  "project.changes.entries":
    "{n, plural, zero {لم يتغيّر شيء في الحزم.} one {تغيّر مدخل واحد في الحزم:} two {تغيّر مدخلان في الحزم:} few {تغيّرت # مداخل في الحزم:} many {تغيّر # مدخلا في الحزم:} other {تغيّر # مدخل في الحزم:}}",
  "project.changes.unknown": "ليس محفوظا ما قالته حزم القراءة الأخيرة.",
  "project.changes.is.new": "جديد",
  "project.changes.is.changed": "تغيّر",
  "project.changes.is.gone": "حُذف",
  "project.changes.more":
    "{n, plural, zero {ولا غيرها} one {وواحد آخر} two {واثنان آخران} few {و# أخرى} many {و# أخرى} other {و# أخرى}}",
  "project.recode": "أعد القراءة",
  "project.recode.hint":
    "لا يُقرأ إلا ما قد يُقرأ على نحو آخر، وما لم يعد قائما من الترميزات يبقى محفوظا على أن غيره حلّ محله.",
  "project.recode.done":
    "{read, plural, zero {لم يُعد تقرير} one {أُعيدت قراءة تقرير واحد} two {أُعيدت قراءة تقريرين} few {أُعيدت قراءة # تقارير} many {أُعيدت قراءة # تقريرا} other {أُعيدت قراءة # تقرير}}: {added, plural, zero {لا ترميز جديدا} one {ترميز جديد واحد} two {ترميزان جديدان} few {# ترميزات جديدة} many {# ترميزا جديدا} other {# ترميز جديد}}، و{gone, plural, zero {لم يسقط شيء} one {سقط ترميز واحد} two {سقط ترميزان} few {سقطت # ترميزات} many {سقط # ترميزا} other {سقط # ترميز}}.",
  "project.recode.noBoard": "لا تتغيّر أي لوحة عند المعيار: {bar}.",
  "project.recode.boards": "ما يتغيّر على اللوحات عند المعيار: {bar}",
  "project.recode.nothing": "لا سجل",
  "project.recode.is.new": "جديد",
  "project.recode.is.gone": "لم يعد قائما",
  "project.check": "الفحص",
  "project.check.do": "افحص الملف",
  "project.check.hint":
    "يتحقق من صفحات الملف، ومن كل إحالة فيه، ومن بصمة كل نص وكل أصل، ومن الكلمات التي يستند إليها كل ترميز.",
  "project.check.none": "ليس في مشروع بلا ملف ما يُفحص.",
  "project.check.clean":
    "كل شيء كما حُفظ: فُحص {articles, plural, zero {لا تقارير} one {تقرير واحد} two {تقريران} few {# تقارير} many {# تقريرا} other {# تقرير}}، و{codings, plural, zero {لا ترميزات} one {ترميز واحد} two {ترميزان} few {# ترميزات} many {# ترميزا} other {# ترميز}}، و{originals, plural, zero {لا أصول} one {أصل واحد} two {أصلان} few {# أصول} many {# أصلا} other {# أصل}}.",
  "project.check.found":
    "{n, plural, zero {كل شيء كما حُفظ.} one {شيء واحد ليس كما حُفظ. استعد الملف من نسخة احتياطية.} two {شيئان ليسا كما حُفظا. استعد الملف من نسخة احتياطية.} few {# أشياء ليست كما حُفظت. استعد الملف من نسخة احتياطية.} many {# شيئا ليست كما حُفظت. استعد الملف من نسخة احتياطية.} other {# شيء ليست كما حُفظت. استعد الملف من نسخة احتياطية.}}",
  "project.check.redacted":
    "{n, plural, zero {لا تقرير محجوبا} one {تقرير واحد محجوب، فلا يُفحص ببصمته} two {تقريران محجوبان، فلا يُفحصان ببصمتيهما} few {# تقارير محجوبة، فلا تُفحص ببصماتها} many {# تقريرا محجوبة، فلا تُفحص ببصماتها} other {# تقرير محجوبة، فلا تُفحص ببصماتها}}.",
  "project.check.on": "فُحص في {on}",
  "project.log": "سجل الإدخال",
  "project.log.show": "اعرض",
  "project.log.all": "الكل",
  "project.log.outcome.filed": "أُدرج",
  "project.log.outcome.known": "نصه محفوظ من قبل",
  "project.log.outcome.left-out": "تُرك",
  "project.log.how.file": "من ملف",
  "project.log.how.paste": "نص ملصق",
  "project.log.how.url": "جُلب من عنوانه",
  "project.log.obtained": "حُصل عليه في {on}",
  "project.log.original": "بصمة الأصل SHA-256: {hash}",
  "project.log.noOriginal": "لا أصل محفوظا",
  "project.log.article": "التقرير",
  "project.log.empty": "لم يدخل شيء بعد.",
  "project.log.emptyFilter": "ليس في السجل ما انتهى إلى ذلك.",
  "project.more": "أظهر المزيد",
  "project.decided": "آخر القرارات",
  "project.decided.none": "لا قرار بعد.",
  "project.backup": "النسخ الاحتياطي",
  "project.backup.hint": "ينسخ المشروع كله، ولو كان مفتوحا يكتب فيه آخرون:",
  "project.backup.none": "لا نسخة احتياطية لمشروع الأمثلة، فلا ملف له.",
  "project.export": "التصدير",
  "project.export.hint":
    "كل تقرير بترميزاته القائمة، سجل في كل سطر. يُدخله مشروع آخر كما هو، فتكون لوحاته هي نفسها. أما القرارات نفسها فلا تنتقل معه.",
  "project.export.link": "سجلات مرمّزة (JSONL)",
  "project.copy": "انسخ",
  "project.copied": "نُسخ",
  "project.keys": "المفاتيح واللغة",
  "project.keys.hint": "تعمل مفاتيح الحروف في كل صفحة ما لم تكتب في حقل. ومن يملي على جهازه بصوته يوقفها.",
  "project.digits": "أرقام الصفحات العربية",
  "project.language": "لغة الصفحات",
  "project.language.ar": "العربية",
  "project.language.en": "English",
  "project.api": "للبرامج",
  "project.api.hint":
    "إذا أُضيف {suffix} إلى مسار أي صفحة أعطى عنوانها بياناتها. والمواضع بنقاط ترميز يونيكود. ويرسل البرنامج رمز العنوان المطبوع هكذا: {header}.",
  "project.api.link": "وصف الواجهة البرمجية (OpenAPI 3.1)",
  "project.moment": "{date}، {time}",
  "project.job.import": "إدخال",
  "project.job.recode": "إعادة القراءة",
  "project.job.check": "فحص الملف",
  "project.job.running": "{done} من {total}",
  "project.job.soFar":
    "{done, plural, zero {جارٍ البدء…} one {واحد حتى الآن} two {اثنان حتى الآن} few {# حتى الآن} many {# حتى الآن} other {# حتى الآن}}",
  "project.job.state.done": "تم",
  "project.job.state.failed": "أخفق",
  "project.job.state.cancelled": "أُوقف، وما حُفظ باقٍ",
  "project.job.count.filed":
    "{n, plural, zero {لم يُدرج تقرير} one {أُدرج تقرير واحد} two {أُدرج تقريران} few {أُدرجت # تقارير} many {أُدرج # تقريرا} other {أُدرج # تقرير}}",
  "project.job.count.known":
    "{n, plural, zero {لا نص محفوظا من قبل} one {واحد نصه محفوظ من قبل} two {اثنان نصهما محفوظ من قبل} few {# نصوصها محفوظة من قبل} many {# نصوصها محفوظة من قبل} other {# نصوصها محفوظة من قبل}}",
  "project.job.count.again":
    "{n, plural, zero {لا شيء أُدخل من قبل} one {واحد أُدخل من قبل} two {اثنان أُدخلا من قبل} few {# أُدخلت من قبل} many {# أُدخلت من قبل} other {# أُدخلت من قبل}}",
  "project.job.count.left-out":
    "{n, plural, zero {لم يُترك شيء} one {تُرك واحد} two {تُرك اثنان} few {تُركت #} many {تُركت #} other {تُركت #}}",
  "project.job.count.read":
    "{n, plural, zero {لم يُقرأ شيء} one {قُرئ واحد} two {قُرئ اثنان} few {قُرئت #} many {قُرئت #} other {قُرئت #}}",
  "project.job.count.left":
    "{n, plural, zero {لا شيء في غنى عن القراءة} one {واحد في غنى عن القراءة} two {اثنان في غنى عن القراءة} few {# في غنى عن القراءة} many {# في غنى عن القراءة} other {# في غنى عن القراءة}}",
  "project.job.nothing": "لم يدخل شيء",
  "project.job.remarks":
    "{n, plural, zero {لم يُترك شيء} one {لماذا تُرك واحد} two {لماذا تُرك اثنان} few {لماذا تُركت #} many {لماذا تُركت #} other {لماذا تُركت #}}",
  "project.job.cancel": "أوقف",
  "project.job.cancelling": "جارٍ الإيقاف…",
  "project.job.dismiss": "أغلق",
  "project.job.lost": "لا يجيب الخادم؛ تُعاد المحاولة.",
  "problem.no-file": "ليس لهذا المشروع ملف يُفحص.",
  "problem.running": "هذا جارٍ الآن.",
};
