using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResolutionTracker.Web.Platform.Data.Migrations
{
    /// <inheritdoc />
    public partial class Documents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Resolutions_TermId_IssuerId_SymbolKey",
                table: "Resolutions");

            migrationBuilder.AddColumn<int>(
                name: "AnchorsGiven",
                table: "Resolutions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsSecret",
                table: "Resolutions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "NumberBody",
                table: "Resolutions",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NumberKey",
                table: "Resolutions",
                type: "TEXT",
                maxLength: 250,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NumberLetter",
                table: "Resolutions",
                type: "TEXT",
                maxLength: 4,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "NumberValue",
                table: "Resolutions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SecretAssignments",
                table: "Resolutions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CompletionPaper",
                table: "Obligations",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsQuiet",
                table: "Obligations",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Role",
                table: "Clauses",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Clauses",
                type: "TEXT",
                maxLength: 40000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Sign",
                table: "Clauses",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Sentence",
                table: "AssignmentSources",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Code",
                table: "Assignments",
                type: "TEXT",
                maxLength: 90,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CodeNumber",
                table: "Assignments",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "CodeSeries",
                table: "Assignments",
                type: "TEXT",
                maxLength: 90,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ImportId",
                table: "Assignments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsOpeningBalance",
                table: "Assignments",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsQuiet",
                table: "Assignments",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "From",
                table: "Agencies",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Until",
                table: "Agencies",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AgencyName",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AgencyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgencyName", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgencyName_Agencies_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "Agencies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AppendixImports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ResolutionId = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    StartedById = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    SheetPlace = table.Column<int>(type: "INTEGER", nullable: false),
                    HeaderRow = table.Column<int>(type: "INTEGER", nullable: false),
                    Columns = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    IsOpeningBalance = table.Column<bool>(type: "INTEGER", nullable: false),
                    RemindersOnFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FinishedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FinishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Made = table.Column<int>(type: "INTEGER", nullable: false),
                    Changed = table.Column<int>(type: "INTEGER", nullable: false),
                    Unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    Skipped = table.Column<int>(type: "INTEGER", nullable: false),
                    Withdrawn = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppendixImports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppendixImports_Resolutions_ResolutionId",
                        column: x => x.ResolutionId,
                        principalTable: "Resolutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Attachments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ResolutionId = table.Column<int>(type: "INTEGER", nullable: false),
                    OriginalName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    StoredName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    UploadedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Attachments_Resolutions_ResolutionId",
                        column: x => x.ResolutionId,
                        principalTable: "Resolutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RememberedHead",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Column = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RememberedHead", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "SuggestionDecisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ResolutionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Sentence = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Outcome = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsMaker = table.Column<bool>(type: "INTEGER", nullable: false),
                    AssignmentId = table.Column<int>(type: "INTEGER", nullable: true),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: true),
                    ReviewCycleId = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SuggestionDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SuggestionDecisions_Assignments_AssignmentId",
                        column: x => x.AssignmentId,
                        principalTable: "Assignments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SuggestionDecisions_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SuggestionDecisions_Resolutions_ResolutionId",
                        column: x => x.ResolutionId,
                        principalTable: "Resolutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SuggestionDecisions_ReviewCycles_ReviewCycleId",
                        column: x => x.ReviewCycleId,
                        principalTable: "ReviewCycles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TextDrafts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ResolutionId = table.Column<int>(type: "INTEGER", nullable: false),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PagesWithoutText = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TextDrafts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TextDrafts_AspNetUsers_AccountId",
                        column: x => x.AccountId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TextDrafts_Resolutions_ResolutionId",
                        column: x => x.ResolutionId,
                        principalTable: "Resolutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TextVersions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ResolutionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    MadeBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClauseCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TextVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TextVersions_Resolutions_ResolutionId",
                        column: x => x.ResolutionId,
                        principalTable: "Resolutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AppendixMark",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: false),
                    Row = table.Column<int>(type: "INTEGER", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Cells = table.Column<string>(type: "TEXT", maxLength: 60000, nullable: true),
                    Leads = table.Column<int>(type: "INTEGER", nullable: true),
                    Bodies = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    SkipReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppendixMark", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppendixMark_AppendixImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "AppendixImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AppendixSheetPart",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Source = table.Column<int>(type: "INTEGER", nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 4000000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppendixSheetPart", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppendixSheetPart_AppendixImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "AppendixImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VersionBody",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TextVersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Clauses = table.Column<string>(type: "TEXT", maxLength: 4000000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VersionBody", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VersionBody_TextVersions_TextVersionId",
                        column: x => x.TextVersionId,
                        principalTable: "TextVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Resolutions_NumberKey",
                table: "Resolutions",
                column: "NumberKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Resolutions_SymbolKey",
                table: "Resolutions",
                column: "SymbolKey");

            migrationBuilder.CreateIndex(
                name: "IX_Resolutions_TermId",
                table: "Resolutions",
                column: "TermId");

            migrationBuilder.CreateIndex(
                name: "IX_Assignments_Code",
                table: "Assignments",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assignments_CodeSeries_CodeNumber",
                table: "Assignments",
                columns: new[] { "CodeSeries", "CodeNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assignments_ImportId",
                table: "Assignments",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_AgencyName_AgencyId",
                table: "AgencyName",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_AppendixImports_ResolutionId_Sha256",
                table: "AppendixImports",
                columns: new[] { "ResolutionId", "Sha256" });

            migrationBuilder.CreateIndex(
                name: "IX_AppendixMark_ImportId_Row",
                table: "AppendixMark",
                columns: new[] { "ImportId", "Row" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AppendixSheetPart_ImportId_Place_Part",
                table: "AppendixSheetPart",
                columns: new[] { "ImportId", "Place", "Part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_ResolutionId",
                table: "Attachments",
                column: "ResolutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_StoredName",
                table: "Attachments",
                column: "StoredName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SuggestionDecisions_AssignmentId",
                table: "SuggestionDecisions",
                column: "AssignmentId");

            migrationBuilder.CreateIndex(
                name: "IX_SuggestionDecisions_IndicatorId",
                table: "SuggestionDecisions",
                column: "IndicatorId");

            migrationBuilder.CreateIndex(
                name: "IX_SuggestionDecisions_ResolutionId_Fingerprint",
                table: "SuggestionDecisions",
                columns: new[] { "ResolutionId", "Fingerprint" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SuggestionDecisions_ReviewCycleId",
                table: "SuggestionDecisions",
                column: "ReviewCycleId");

            migrationBuilder.CreateIndex(
                name: "IX_TextDrafts_AccountId",
                table: "TextDrafts",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_TextDrafts_ResolutionId_AccountId",
                table: "TextDrafts",
                columns: new[] { "ResolutionId", "AccountId" });

            migrationBuilder.CreateIndex(
                name: "IX_TextVersions_ResolutionId_Number",
                table: "TextVersions",
                columns: new[] { "ResolutionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VersionBody_TextVersionId",
                table: "VersionBody",
                column: "TextVersionId",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Assignments_AppendixImports_ImportId",
                table: "Assignments",
                column: "ImportId",
                principalTable: "AppendixImports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Assignments_AppendixImports_ImportId",
                table: "Assignments");

            migrationBuilder.DropTable(
                name: "AgencyName");

            migrationBuilder.DropTable(
                name: "AppendixMark");

            migrationBuilder.DropTable(
                name: "AppendixSheetPart");

            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "RememberedHead");

            migrationBuilder.DropTable(
                name: "SuggestionDecisions");

            migrationBuilder.DropTable(
                name: "TextDrafts");

            migrationBuilder.DropTable(
                name: "VersionBody");

            migrationBuilder.DropTable(
                name: "AppendixImports");

            migrationBuilder.DropTable(
                name: "TextVersions");

            migrationBuilder.DropIndex(
                name: "IX_Resolutions_NumberKey",
                table: "Resolutions");

            migrationBuilder.DropIndex(
                name: "IX_Resolutions_SymbolKey",
                table: "Resolutions");

            migrationBuilder.DropIndex(
                name: "IX_Resolutions_TermId",
                table: "Resolutions");

            migrationBuilder.DropIndex(
                name: "IX_Assignments_Code",
                table: "Assignments");

            migrationBuilder.DropIndex(
                name: "IX_Assignments_CodeSeries_CodeNumber",
                table: "Assignments");

            migrationBuilder.DropIndex(
                name: "IX_Assignments_ImportId",
                table: "Assignments");

            migrationBuilder.DropColumn(
                name: "AnchorsGiven",
                table: "Resolutions");

            migrationBuilder.DropColumn(
                name: "IsSecret",
                table: "Resolutions");

            migrationBuilder.DropColumn(
                name: "NumberBody",
                table: "Resolutions");

            migrationBuilder.DropColumn(
                name: "NumberKey",
                table: "Resolutions");

            migrationBuilder.DropColumn(
                name: "NumberLetter",
                table: "Resolutions");

            migrationBuilder.DropColumn(
                name: "NumberValue",
                table: "Resolutions");

            migrationBuilder.DropColumn(
                name: "SecretAssignments",
                table: "Resolutions");

            migrationBuilder.DropColumn(
                name: "CompletionPaper",
                table: "Obligations");

            migrationBuilder.DropColumn(
                name: "IsQuiet",
                table: "Obligations");

            migrationBuilder.DropColumn(
                name: "Role",
                table: "Clauses");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Clauses");

            migrationBuilder.DropColumn(
                name: "Sign",
                table: "Clauses");

            migrationBuilder.DropColumn(
                name: "Sentence",
                table: "AssignmentSources");

            migrationBuilder.DropColumn(
                name: "Code",
                table: "Assignments");

            migrationBuilder.DropColumn(
                name: "CodeNumber",
                table: "Assignments");

            migrationBuilder.DropColumn(
                name: "CodeSeries",
                table: "Assignments");

            migrationBuilder.DropColumn(
                name: "ImportId",
                table: "Assignments");

            migrationBuilder.DropColumn(
                name: "IsOpeningBalance",
                table: "Assignments");

            migrationBuilder.DropColumn(
                name: "IsQuiet",
                table: "Assignments");

            migrationBuilder.DropColumn(
                name: "From",
                table: "Agencies");

            migrationBuilder.DropColumn(
                name: "Until",
                table: "Agencies");

            migrationBuilder.CreateIndex(
                name: "IX_Resolutions_TermId_IssuerId_SymbolKey",
                table: "Resolutions",
                columns: new[] { "TermId", "IssuerId", "SymbolKey" },
                unique: true);
        }
    }
}
