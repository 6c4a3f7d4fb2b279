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
                name: "SearchText",
                table: "Clauses",
                type: "TEXT",
                maxLength: 40000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Sentence",
                table: "AssignmentSources",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

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
                name: "IX_Attachments_ResolutionId",
                table: "Attachments",
                column: "ResolutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_StoredName",
                table: "Attachments",
                column: "StoredName",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropIndex(
                name: "IX_Resolutions_NumberKey",
                table: "Resolutions");

            migrationBuilder.DropIndex(
                name: "IX_Resolutions_SymbolKey",
                table: "Resolutions");

            migrationBuilder.DropIndex(
                name: "IX_Resolutions_TermId",
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
                name: "SearchText",
                table: "Clauses");

            migrationBuilder.DropColumn(
                name: "Sentence",
                table: "AssignmentSources");

            migrationBuilder.CreateIndex(
                name: "IX_Resolutions_TermId_IssuerId_SymbolKey",
                table: "Resolutions",
                columns: new[] { "TermId", "IssuerId", "SymbolKey" },
                unique: true);
        }
    }
}
