using Parley.Reading.Reports;

namespace Parley.Tests.Reading.Reports;

public class ReportCheckTests
{
    [Theory]
    [InlineData("Talks began in Geneva on Tuesday.")]
    [InlineData("Kyiv: no deal")]
    [InlineData("A third round of talks between the two sides began in Geneva on Tuesday, though few expect that the fighting will stop. Both teams said they would stay for a second day.")]
    [InlineData("Envoys Ana Brändle, Karl Holm, Íñigo Peña and Zoë O’Neill met Tuesday; President Björn Åkerström hosted. More rounds follow Wednesday, Thursday, Friday, the office said, in Reykjavík, Zürich, Kraków.")]
    public void Takes_english(string text) => Assert.True(ReportCheck.IsEnglish(text));

    [Theory]
    [InlineData("Die dritte Runde der Verhandlungen hat am Dienstag in Genf begonnen. Der Leiter der Delegation sagte, dass man an einer Lösung arbeite und dass es noch zu früh sei, von einem Durchbruch zu sprechen.")]
    [InlineData("De gesprekken tussen de twee landen zijn dinsdag in Genève begonnen, maar er is weinig hoop op een doorbraak of een bestand, zo zei de woordvoerder van het ministerie. Hij had het over de rol van de buren.")]
    [InlineData("La troisième série de négociations a commencé mardi à Genève, mais on ne se fait guère d’illusions sur une percée. Le chef de la délégation a dit que les positions restent très éloignées.")]
    [InlineData("La tercera ronda de negociaciones comenzó el martes en Ginebra, aunque hay poco optimismo de que se pueda alcanzar un acuerdo. El jefe de la delegación dijo que las posiciones siguen muy alejadas.")]
    [InlineData("Samtalene mellom partene startet tirsdag. Han sa at det er lite håp om et gjennombrudd, men at de vil fortsette for å finne en løsning. For to år siden var han i Oslo.")]
    [InlineData("Pembicaraan antara kedua pihak dimulai pada hari Selasa di Jenewa, tetapi hanya ada sedikit harapan akan terobosan. Ketua delegasi mengatakan bahwa posisi kedua pihak masih berjauhan.")]
    [InlineData("Переговоры начались во вторник.")]
    [InlineData("会谈在日内瓦开始了。")]
    [InlineData("بدأت المحادثات في جنيف يوم الثلاثاء.")]
    [InlineData("12 34 56 — 78")]
    public void Takes_nothing_else(string text) => Assert.False(ReportCheck.IsEnglish(text));

    [Theory]
    [InlineData("", "R005")]
    [InlineData(" \n\t\r\n ", "R005")]
    [InlineData("title: A\n\n \n", "R005")]
    [InlineData("title: The talks of the two sides\n\nПереговоры начались во вторник.", "R007")]
    [InlineData("outlet: Пример\n\nTalks began.", null)]
    public void Says_why_a_report_cannot_be_read(string text, string? code) =>
        Assert.Equal(code, ReportCheck.Refusal(ReportText.Parse(new("r"), text).Report)?.Code);

    [Fact]
    public void The_limit_itself_is_within_the_limit()
    {
        var text = string.Concat(Enumerable.Repeat("the ", ReportCheck.MaxLength / 4));
        Assert.Equal(1_000_000, text.Length);
        Assert.Null(ReportCheck.Refusal(new Report(new("r"), text)));
        Assert.Equal("R006", ReportCheck.Refusal(new Report(new("r"), text + "x"))?.Code);
    }
}
