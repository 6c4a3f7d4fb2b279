using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResolutionTracker.Web.Platform.Data.Migrations
{
    /// <inheritdoc />
    public partial class Works : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ClauseId",
                table: "SuggestionDecisions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AlterColumn<int>(
                name: "LeadId",
                table: "RecurringRule",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.AddColumn<string>(
                name: "Implementer",
                table: "Assignments",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsJoined",
                table: "AppendixMark",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kept",
                table: "AppendixMark",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Raw",
                table: "AppendixMark",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SameAs",
                table: "AppendixMark",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "HeadRows",
                table: "AppendixImports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "TotalRows",
                table: "AppendixImports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_SuggestionDecisions_ClauseId",
                table: "SuggestionDecisions",
                column: "ClauseId");

            migrationBuilder.AddForeignKey(
                name: "FK_SuggestionDecisions_Clauses_ClauseId",
                table: "SuggestionDecisions",
                column: "ClauseId",
                principalTable: "Clauses",
                principalColumn: "Id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_SuggestionDecisions_Clauses_ClauseId",
                table: "SuggestionDecisions");

            migrationBuilder.DropIndex(
                name: "IX_SuggestionDecisions_ClauseId",
                table: "SuggestionDecisions");

            migrationBuilder.DropColumn(
                name: "ClauseId",
                table: "SuggestionDecisions");

            migrationBuilder.DropColumn(
                name: "Implementer",
                table: "Assignments");

            migrationBuilder.DropColumn(
                name: "IsJoined",
                table: "AppendixMark");

            migrationBuilder.DropColumn(
                name: "Kept",
                table: "AppendixMark");

            migrationBuilder.DropColumn(
                name: "Raw",
                table: "AppendixMark");

            migrationBuilder.DropColumn(
                name: "SameAs",
                table: "AppendixMark");

            migrationBuilder.DropColumn(
                name: "HeadRows",
                table: "AppendixImports");

            migrationBuilder.DropColumn(
                name: "TotalRows",
                table: "AppendixImports");

            migrationBuilder.AlterColumn<int>(
                name: "LeadId",
                table: "RecurringRule",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "INTEGER",
                oldNullable: true);
        }
    }
}
