using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>What only a person knows of the paper. Boxes are never written back to, so typing loses nothing.</summary>
public sealed partial class ReportForm(IStringLocalizer<ReportText> words)
{
    private static readonly string Usual = string.Join('\n', PaperForm.UsualRecipients);

    private string? _number;
    private PaperSigning _signing;
    private string? _name;
    private string? _recipients;
    private RuleBroken? _refusal;

    [Parameter, EditorRequired]
    public IReadOnlyList<ReportedDocument> Documents { get; set; } = [];

    [Parameter, EditorRequired]
    public int Chosen { get; set; }

    [Parameter]
    public EventCallback<int> OnChosen { get; set; }

    private static string Name(ReportedDocument document) => document.Symbol is null ? document.Summary : $"{document.Symbol} · {document.Summary}";

    private Task ChooseAsync(ChangeEventArgs e) =>
        int.TryParse(e.Value?.ToString(), CultureInfo.InvariantCulture, out var id) ? OnChosen.InvokeAsync(id) : Task.CompletedTask;

    private string? Invalid(string field) => _refusal?.Field == field ? "true" : null;

    private void NumberTyped(ChangeEventArgs e) => Check(_number = e.Value?.ToString(), _signing, _name, _recipients);

    private void SigningChosen(ChangeEventArgs e) => Check(_number, _signing = ReportField.SigningOf(e.Value?.ToString()), _name, _recipients);

    private void NameTyped(ChangeEventArgs e) => Check(_number, _signing, _name = e.Value?.ToString(), _recipients);

    private void RecipientsTyped(ChangeEventArgs e) => Check(_number, _signing, _name, _recipients = e.Value?.ToString());

    private void Check(string? number, PaperSigning signing, string? name, string? recipients)
    {
        try
        {
            _ = PaperForm.Of(number, signing, name, recipients);
            _refusal = null;
        }
        catch (RuleBroken refusal)
        {
            _refusal = refusal;
        }
    }
}
