using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResolutionTracker.Web.Platform.Data.Migrations
{
    /// <inheritdoc />
    public partial class Reporting : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "OfficeRating",
                table: "ProgressReports",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PaperNumber",
                table: "ProgressReports",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PaperOn",
                table: "ProgressReports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PeriodDueOn",
                table: "ProgressReports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PeriodKey",
                table: "ProgressReports",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ReopenedTimes",
                table: "ProgressReports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "SelfRating",
                table: "ProgressReports",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignedBy",
                table: "ProgressReports",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SignedOn",
                table: "ProgressReports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "SignsReports",
                table: "Agencies",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "ReportingRegimes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AgencyId = table.Column<int>(type: "INTEGER", nullable: true),
                    AssignmentId = table.Column<int>(type: "INTEGER", nullable: true),
                    OpensDaysBefore = table.Column<int>(type: "INTEGER", nullable: false),
                    GraceDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportingRegimes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportingRegimes_Agencies_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "Agencies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReportingRegimes_Assignments_AssignmentId",
                        column: x => x.AssignmentId,
                        principalTable: "Assignments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReportingTerm",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RegimeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    CutOffDay = table.Column<int>(type: "INTEGER", nullable: false),
                    CutOffMonth = table.Column<int>(type: "INTEGER", nullable: false),
                    DueDay = table.Column<int>(type: "INTEGER", nullable: false),
                    DueMonth = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportingTerm", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportingTerm_ReportingRegimes_RegimeId",
                        column: x => x.RegimeId,
                        principalTable: "ReportingRegimes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // Reports of before count for the period they name; of several for one period the last.
            migrationBuilder.Sql(
                """
                UPDATE "ProgressReports" SET "PeriodKey" = "PeriodLabel"
                WHERE "Id" IN (SELECT MAX("Id") FROM "ProgressReports" WHERE "State" <> 0 GROUP BY "ObligationId", "AgencyId", "PeriodLabel")
                """);

            migrationBuilder.CreateIndex(
                name: "IX_ProgressReports_ObligationId_AgencyId_PeriodKey",
                table: "ProgressReports",
                columns: new[] { "ObligationId", "AgencyId", "PeriodKey" },
                unique: true,
                filter: "\"State\" <> 0 AND \"PeriodKey\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ProgressReports_PeriodKey",
                table: "ProgressReports",
                column: "PeriodKey");

            migrationBuilder.CreateIndex(
                name: "IX_ReportingRegimes_AgencyId",
                table: "ReportingRegimes",
                column: "AgencyId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportingRegimes_AssignmentId",
                table: "ReportingRegimes",
                column: "AssignmentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportingTerm_RegimeId_Kind",
                table: "ReportingTerm",
                columns: new[] { "RegimeId", "Kind" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReportingTerm");

            migrationBuilder.DropTable(
                name: "ReportingRegimes");

            migrationBuilder.DropIndex(
                name: "IX_ProgressReports_ObligationId_AgencyId_PeriodKey",
                table: "ProgressReports");

            migrationBuilder.DropIndex(
                name: "IX_ProgressReports_PeriodKey",
                table: "ProgressReports");

            migrationBuilder.DropColumn(
                name: "OfficeRating",
                table: "ProgressReports");

            migrationBuilder.DropColumn(
                name: "PaperNumber",
                table: "ProgressReports");

            migrationBuilder.DropColumn(
                name: "PaperOn",
                table: "ProgressReports");

            migrationBuilder.DropColumn(
                name: "PeriodDueOn",
                table: "ProgressReports");

            migrationBuilder.DropColumn(
                name: "PeriodKey",
                table: "ProgressReports");

            migrationBuilder.DropColumn(
                name: "ReopenedTimes",
                table: "ProgressReports");

            migrationBuilder.DropColumn(
                name: "SelfRating",
                table: "ProgressReports");

            migrationBuilder.DropColumn(
                name: "SignedBy",
                table: "ProgressReports");

            migrationBuilder.DropColumn(
                name: "SignedOn",
                table: "ProgressReports");

            migrationBuilder.DropColumn(
                name: "SignsReports",
                table: "Agencies");
        }
    }
}
